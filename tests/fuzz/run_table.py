#!/usr/bin/env python3
"""Runs what docs/FUZZING.md lists under "What was run", and prints its rows.

    tests/fuzz/run_table.py [--count 100000] [--only NAME ...]

Files as they are (real and crafted), the same cut off, and mutated ones for every target. The exit code is 1 when an
input did harm. Needs the reference data; the crafted files are unpacked into a temporary folder.
"""

import argparse
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINE = re.compile(r": (\d+) inputs in (\d+) s, (\d+) faults; slowest ([\d.]+) s of processor .*largest (\d+) MB")


def runs(data, crafted, count):
    """Name, target and arguments of each run."""
    dicom, pydicom = data / "dicom", data / "dicom" / "pydicom"
    yield "crafted files as they are", "dicom", ["--as-they-are", "--only-seeds", crafted]
    yield "crafted files as they are", "object", ["--as-they-are", "--only-seeds", crafted]
    yield "every pydicom file cut at every 64th byte", "dicom", ["--cut-every", "64", "--only-seeds", pydicom]
    yield "crafted files, mutated", "dicom", ["--count", count, "--seed", "21", "--only-seeds", crafted]
    for target in ("dicom", "object", "frame"):
        yield "mutated", target, ["--count", count, "--seed", "22", dicom]
    yield "mutated", "image", ["--count", count, "--seed", "22", data / "xray" / "lungs", dicom]
    for target in ("text", "pack", "annotation"):
        yield "mutated", target, ["--count", count, "--seed", "22"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fuzz", type=Path, default=ROOT / "build" / "release" / "tests" / "pellucid-fuzz")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--count", type=int, default=100_000, help="mutated inputs of each target")
    parser.add_argument("--only", nargs="*", default=[], help="targets, or names of runs")
    arguments = parser.parse_args()
    harm = False
    print("| run | target | inputs | faults | slowest | largest memory |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as crafted:
        with tarfile.open(arguments.data / "dicom" / "malformed.tar.xz") as archive:
            archive.extractall(crafted)
        for file in Path(crafted).rglob("*"):
            if file.is_file() and file.suffix != ".dcm":
                file.unlink()
        for name, target, options in runs(arguments.data, crafted, arguments.count):
            if arguments.only and target not in arguments.only and name not in arguments.only:
                continue
            done = subprocess.run([str(arguments.fuzz), target, *map(str, options)], capture_output=True, text=True,
                                  check=False)
            found = LINE.search(done.stdout)
            if found is None:
                print(done.stdout + done.stderr, file=sys.stderr)
                return 1
            inputs, _, faults, slowest, memory = found.groups()
            print(f"| {name} | `{target}` | {int(inputs):,} | {faults} | {slowest} s | {memory} MB |", flush=True)
            if done.returncode != 0:
                harm = True
                print(done.stdout, file=sys.stderr)
    return 1 if harm else 0


if __name__ == "__main__":
    sys.exit(main())
