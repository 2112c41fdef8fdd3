#!/usr/bin/env python3
"""Checks who includes whom (docs/ARCHITECTURE.md). Prints each offence; exit code 1 if there is any."""
import pathlib
import re
import sys

# A module may include itself and modules of lower rank; equal rank means neighbours that meet one floor up.
RANKS = {
    "core/base": 0,
    "core/dicom": 1, "core/imaging": 1,
    "core/graphics": 2, "core/open": 2, "core/phantom": 2,
    "core/ml": 3,
    "core/report": 4,
    "core/export": 5, "core/store": 5,
    "ui/model": 6,
    "ui/widgets": 7, "ui/print": 7,
    "ui/viewer": 8,
    "ui/panels": 9, "ui/dialogs": 9,
    "ui": 10,
    "app": 11,
}
LIBRARIES = re.compile(r'#include\s*[<"](dcmtk/|gdcm|itk|opencv2/|torch/|ATen/|c10/|SQLiteCpp|epoxy/|spdlog/|openssl/|archive|openjpeg)')
LIBTORCH = re.compile(r'#include\s*[<"](torch/|ATen/|c10/)')
QT = re.compile(r"#include\s*<Q[A-Z]\w*|#include\s*<Qt\w+/")
INCLUDE = re.compile(r'#include\s*"([^"]+)"')


def module_of(path: str) -> str:
    parts = path.split("/")
    if parts[0] == "app":
        return "app"
    if parts[0] == "ui" and len(parts) == 2:
        return "ui"
    return "/".join(parts[:2])


def offences(root: pathlib.Path):
    for folder in ("core", "ui", "app"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            name = file.relative_to(root).as_posix()
            module = module_of(name)
            if module not in RANKS:
                yield f"{name}: module {module} has no rank"
                continue
            text = file.read_text(encoding="utf-8")
            for target in INCLUDE.findall(text):
                if target.endswith(".moc"):
                    continue
                if not (root / target).exists() and target != "core/base/version.h":
                    yield f'{name}: "{target}" is not a path from the root'
                    continue
                other = module_of(target)
                if other != module and RANKS.get(other, 99) >= RANKS[module]:
                    yield f'{name}: {module} may not include "{target}" ({other})'
            public_header = file.suffix == ".h" and not file.stem.endswith("_p")
            if public_header and LIBRARIES.search(text):
                if not (module == "core/ml" and "/nets/" in name and LIBTORCH.search(text)):
                    yield f"{name}: a public header includes a library"
            if folder == "core" and QT.search(text):
                yield f"{name}: Qt in core"
            if folder != "core" and LIBTORCH.search(text):
                yield f"{name}: LibTorch outside core/ml"
            elif LIBTORCH.search(text) and module != "core/ml":
                yield f"{name}: LibTorch outside core/ml"


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1])
    found = list(offences(root))
    print("\n".join(found) if found else "Includes follow the ranks.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
