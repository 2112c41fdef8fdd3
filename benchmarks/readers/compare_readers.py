#!/usr/bin/python3
"""What Pellucid, DCMTK, GDCM and pydicom make of every DICOM file of a folder: docs/READERS.md.

    benchmarks/readers/compare_readers.py build/release/bin/pellucid-cli ../shared/data/dicom \\
        --every 10:dcm_qa_nih --out docs/READERS.md

Reading means: all frames decoded. DCMTK and GDCM decode to an uncompressed file with their own tools, from which
pydicom takes the stored values; so DCMTK, GDCM and pydicom differ in the decoder only. Grey values have to be equal.
Colour may differ by 2 of 255 grey levels, which is what conversions from YCbCr to RGB differ by.
Needs: dcmtk, libgdcm-tools, python3-pydicom, python3-numpy.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import warnings

import numpy
import pydicom
from pydicom.pixel_data_handlers import util

warnings.simplefilter("ignore")
COLOUR_TOLERANCE = 2
# Files that Pellucid could read in part and does not: why.
REFUSED = {"MR_truncated.dcm": "it ends within its pixels, and part of an image must not be taken for a whole one"}
TYPES = {"rgb8": numpy.uint8, "uint8": numpy.uint8, "int8": numpy.int8, "uint16": numpy.uint16, "int16": numpy.int16,
         "uint32": numpy.uint32, "int32": numpy.int32, "float32": numpy.float32}


def run(*command, seconds=120):
    try:
        return subprocess.run(command, capture_output=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, b"", b"took too long")


def stored_values(dataset):
    """Frames as Pellucid describes them: grey in stored bits, colour as RGB in 8 bits."""
    array = dataset.pixel_array
    photometric = dataset.PhotometricInterpretation
    frames = int(dataset.get("NumberOfFrames", 1) or 1)
    if dataset.SamplesPerPixel == 1 and photometric == "PALETTE COLOR":
        rgb = util.apply_color_lut(array, dataset)
        return (rgb >> 8 if rgb.dtype == numpy.uint16 else rgb).astype(numpy.uint8)
    if dataset.SamplesPerPixel == 3:
        # pydicom leaves colours as they are stored; JPEG 2000 decoders undo the transform of their own code stream.
        if photometric.startswith("YBR_FULL"):
            array = util.convert_color_space(array, photometric, "RGB", per_frame=frames > 1)
        if array.dtype != numpy.uint8:
            array = (array >> (dataset.BitsStored - 8)).astype(numpy.uint8)
        return array
    if array.dtype.kind == "f":
        return array.astype(numpy.float32)
    shift = 8 * array.dtype.itemsize - dataset.BitsStored
    if dataset.BitsAllocated > 1 and shift > 0:
        array = (array << shift) >> shift if array.dtype.kind == "i" else array & ((1 << dataset.BitsStored) - 1)
    return array


def by_pydicom(path):
    try:
        return stored_values(pydicom.dcmread(path, force=True)), ""
    except Exception as error:  # Whatever it is: this file it does not read.
        return None, type(error).__name__


def by_tools(path, commands, folder):
    out = folder / "out.dcm"
    for command in commands:
        out.unlink(missing_ok=True)
        if run(*command, str(path), str(out)).returncode == 0 and out.exists():
            values, why = by_pydicom(out)
            if values is not None:
                return values, ""
    return None, "not decoded"


def by_pellucid(program, path, folder):
    raw = folder / "frames.raw"
    result = run(program, "decode", str(path), "--json", "--out", str(raw))
    try:
        answer = json.loads(result.stdout)
    except json.JSONDecodeError:
        return None, "crashed", {}
    if result.returncode != 0:
        return None, answer.get("error", {}).get("message", "?") if isinstance(answer.get("error"), dict) else "?", {}
    return numpy.fromfile(raw, TYPES[answer["voxel"]]), "", answer


def agreement(ours, theirs, colour):
    if theirs is None:
        return "-"
    if ours is None:
        return "read"
    theirs = theirs.ravel()
    if theirs.size != ours.size:
        return "other size"
    if not colour:
        same = numpy.array_equal(ours.astype(numpy.float64), theirs.astype(numpy.float64), equal_nan=True)
        return "equal" if same else "DIFFERENT"
    largest = int(numpy.abs(ours.astype(int) - theirs.astype(int)).max(initial=0))
    return "equal" if largest == 0 else f"within {largest}" if largest <= COLOUR_TOLERANCE else f"DIFFERENT ({largest})"


def is_dicom_image(path):
    try:
        dataset = pydicom.dcmread(path, force=True, stop_before_pixels=False)
        return any(name in dataset for name in ("PixelData", "FloatPixelData", "DoubleFloatPixelData"))
    except Exception:
        return path.suffix == ".dcm"


def arguments():
    parser = argparse.ArgumentParser(description="What readers make of the DICOM files of a folder, as a table.")
    parser.add_argument("program", help="pellucid-cli")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, help="where the table goes; standard output otherwise")
    parser.add_argument("--every", metavar="N:FOLDER", action="append", default=[],
                        help="only every Nth file of a folder of uniform series; may be repeated")
    return parser.parse_args()


def files_of(root, every):
    """All files in order, of the thinned folders every Nth."""
    steps = {name: int(step) for step, name in (each.split(":", 1) for each in every)}
    seen = {}
    for path in sorted(p for p in root.rglob("*") if p.is_file() and p.stat().st_size > 132):
        top = path.relative_to(root).parts[0]
        seen[top] = seen.get(top, -1) + 1
        if path.name != "DICOMDIR" and seen[top] % steps.get(top, 1) == 0:
            yield path


def version_of(*command):
    return next(iter(re.findall(r"\bv?(\d+\.\d+\.\d+)\b", run(*command).stdout.decode(errors="replace"))), "?")


def compare(program, root, every):
    """Rows of the table, and what was missed and what differs."""
    rows, missed, different = [], [], []
    counts = {"Pellucid": 0, "DCMTK": 0, "GDCM": 0, "pydicom": 0}
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for path in files_of(root, every):
            ours, sentence, answer = by_pellucid(program, path, folder)
            # What only Pellucid knows for an image is one too.
            if ours is None and not is_dicom_image(path):
                continue
            dcmtk, _ = by_tools(path, [["dcmdjpeg"], ["dcmdjpls"], ["dcmdrle"]], folder)
            gdcm, _ = by_tools(path, [["gdcmconv", "--raw"]], folder)
            own, _ = by_pydicom(path)
            colour = answer.get("voxel") == "rgb8"
            others = {"DCMTK": agreement(ours, dcmtk, colour), "GDCM": agreement(ours, gdcm, colour),
                      "pydicom": agreement(ours, own, colour)}
            counts["Pellucid"] += ours is not None
            for reader, verdict in others.items():
                counts[reader] += verdict != "-"
            name = str(path.relative_to(root))
            if ours is None and any(v != "-" for v in others.values()):
                missed.append(name)
            if any(v.startswith(("DIFFERENT", "other")) for v in others.values()):
                same = [reader for reader, verdict in others.items() if verdict == "equal"]
                different.append(f"{name} (equal to {' and '.join(same) or 'no other'})")
            what = f"{answer['voxel']}, {answer['transferSyntax']}" if answer else sentence
            rows.append((name, what, *others.values()))
    return rows, counts, missed, different


def table(options, rows, counts, missed, different):
    thinned = [f"of `{name}` every {step}th file" for step, name in (each.split(":", 1) for each in options.every)]
    versions = {"DCMTK": version_of("dcmdjpeg", "--version"), "GDCM": version_of("gdcmconv", "--version"),
                "pydicom": pydicom.__version__, "Pellucid": "(this)"}
    lines = ["# What readers make of the test files", "",
             "Made by `benchmarks/readers/compare_readers.py`, whose head says how they are compared; "
             f"{len(rows)} files with images{', ' if thinned else ''}{', '.join(thinned)}.",
             "`equal`: every stored value is. `within 1`: colour, the largest difference of 255. `read`: this reader reads "
             "it, Pellucid does not. `-`: not read.", "", "| | files read |", "|---|---|"]
    lines += [f"| {reader} {versions[reader]} | {count} |" for reader, count in counts.items()]
    reasons = {name: REFUSED.get(pathlib.Path(name).name) for name in missed}
    told = [name + (f" (refused: {reason})" if reason else "") for name, reason in reasons.items()]
    lines += ["", f"Read by another, not by Pellucid: {', '.join(told) or 'none'}.", "",
              f"Other values than another reader: {', '.join(different) or 'none'}.", "",
              "| file | Pellucid | DCMTK | GDCM | pydicom |", "|---|---|---|---|---|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def main():
    options = arguments()
    rows, counts, missed, different = compare(options.program, options.folder, options.every)
    text = table(options, rows, counts, missed, different)
    if options.out:
        options.out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 1 if any(pathlib.Path(name).name not in REFUSED for name in missed) else 0


sys.exit(main())
