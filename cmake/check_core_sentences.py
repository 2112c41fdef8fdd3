#!/usr/bin/env python3
"""Checks that what core says to a reader has its sentence in ui/model/core_sentences*.cpp (docs/recipes/translate.md).

Looks at every string of core that has a space: cut where fmt puts something in, each piece must stand in a sentence of
the list. Strings that no reader of the window sees are named here with the reason. Prints what is missing; exit code 1 if
there is any.
"""
import pathlib
import re
import sys

# Files whose strings do not reach the window, or not as text of core.
NOT_SHOWN = {
    r"core/phantom/": "made by pellucid-cli and the tests",
    r"core/export/exporter\.cpp$|core/report/report_(html|json)\.|core/ml/analysis\.h$": "files, in which core speaks English",
    r"core/imaging/annotation_measures\.cpp$": "ui/model/annotation_text.cpp has its words",
    r"core/ml/nets/\w*net\w*\.cpp$|core/ml/nets/module_builder\.cpp$": "TorchScript and names of networks",
    r"core/ml/(batch|card|checkpoint|dataset|evaluation|network_training|normalisation|run_schedule|sample_cache|split|start_weights|trainer|training_\w+)\.cpp$": "pellucid-cli",
    r"core/dicom/(element_dump|frame_hash|header_repairs|charset)\.cpp$": "pellucid-cli, values of DICOM",
    r"core/store/(annotation_store|catalogue_query|catalogue_rows|file_studies|listed_study|study_store)\.cpp$": "SQL, logs, names and a note in the store",
}
# Pieces of strings that are no words of a reader.
NO_SENTENCE = re.compile(
    r"^(ISO[_ -]|PALETTE COLOR$|HAS CONCEPT MOD$|FOR PRESENTATION$|Object of known size$|Anatomical Structure$|Source image for image processing operation$|Begun by a model, edited by a reader\. |JPE?G|JPIP|MPEG|HEVC|HTJ2K)|\b(SELECT|INSERT|UPDATE|"
    r"DELETE|PRAGMA)\b|^space( dimension)?: |\.h$|^\(?N?4?, ?3D")
# Before a string that is a detail for the log, no sentence: the last of an Error, a log line, a search in a foreign text.
DETAIL = re.compile(
    r'(\blog\(LogLevel::\w+,\s*(std::to_string\(\w+\)\s*\+\s*)?|\bfind\(|ErrorCode::\w+,\s*("(?:[^"\\]|\\.)*"\s*)+,\s*)$')
# In the window's own programs only errors are text that goes through coreText.
ERROR = re.compile(r"Error\{\s*ErrorCode::\w+,\s*$")
WINDOW = ("app/worker", "ui/model", "ui/print")
# Details and words in a line, by file: what begins without a capital there is no sentence.
KNOWN = {
    "core/graphics/card_rendering.cpp": "details", "core/graphics/card_textures.cpp": "details",
    "core/graphics/graphics_card.cpp": "details, names of drivers",
    "core/base/wire.cpp": "details", "core/base/volume.cpp": "details", "core/dicom/jpeg2000.cpp": "details",
    "core/dicom/storage_object_outline.cpp": "ends of lines", "core/dicom/series_parts.cpp": "end of a description",
    "core/imaging/annotation_json.cpp": "details", "core/imaging/kept_rendering.cpp": "details",
    "core/ml/torch_error.cpp": "searched in a foreign text",
}

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\]|\\.)+\'', re.S)
WORD = re.compile(r"[a-z]{3,}")
SENTENCE = re.compile(r" |^[A-Z][a-z]+\.$")


def strings(text):
    """(start, string) of each string, with those that the compiler joins joined."""
    last = None
    for match in TOKEN.finditer(text):
        if match[2] is None:
            continue
        if last and not text[last[1]:match.start()].strip():
            last = (last[0], match.end(), last[2] + match[2])
            continue
        if last:
            yield last[0], last[2]
        last = (match.start(), match.end(), match[2])
    if last:
        yield last[0], last[2]


def unescaped(text):
    return re.sub(r'\\(["\\])', r"\1", text)


def pieces_of(text):
    return [piece.strip() for piece in re.split(r"\{\d*(?::(?:[^{}\"]|\{\d*\})*)?\}|%[1-9]", text)]


def known_pieces(root):
    files = [*sorted((root / "ui/model").glob("core_sentences*.cpp")), root / "resources/i18n/core_words.cpp"]
    sentences = [unescaped(text) for file in files for _, text in strings(file.read_text(encoding="utf-8"))]
    # One text to search: a piece may be a part of a sentence, never across two.
    return "\n".join("\n".join(re.split(r"%[1-9]", sentence)) for sentence in sentences)


def sources(root):
    for folder in ("core", *WINDOW):
        yield from (file for file in sorted((root / folder).rglob("*")) if file.suffix in (".cpp", ".h"))


def missing(root):
    known = known_pieces(root)
    for file in sources(root):
        name = file.relative_to(root).as_posix()
        if any(re.search(pattern, name) for pattern in NOT_SHOWN):
            continue
        text = file.read_text(encoding="utf-8")
        for start, string in strings(text):
            before = text[max(0, start - 400):start]
            if before.endswith("#include ") or DETAIL.search(before):
                continue
            if not name.startswith("core/") and not ERROR.search(before):
                continue
            for piece in pieces_of(unescaped(string)):
                if not SENTENCE.search(piece) or not WORD.search(piece) or NO_SENTENCE.search(piece) or piece in known:
                    continue
                if name in KNOWN and not piece[0].isupper():
                    continue
                yield f'{name}:{text.count(chr(10), 0, start) + 1}: "{piece}"'


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1])
    found = list(missing(root))
    if found:
        print("\n".join(found))
        print("Add these to ui/model/core_sentences*.cpp (docs/recipes/translate.md), or say in this file why no reader sees them.")
    else:
        print("Every sentence of core can be translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
