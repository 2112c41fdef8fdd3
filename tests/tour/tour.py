#!/usr/bin/env python3
"""A tour through the real program on real data: one picture per feature, to be looked at.

    tests/tour/tour.py [--out out/tour] [--theme dark|light] [--size 1920x1080] [--language en] [--only NAME ...]

Needs the built program and the data in ../shared/data; scenes whose data is absent are skipped, saying so. What the program
says about broken series (copies of a whole one, each with one fault) is in sentences.txt beside them. The pictures and
index.html go to the folder that --out names; they show real images and are not part of the project. The exit code
is 1 when a scene failed or its picture is empty.
"""

import argparse
import html
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
PROGRAM = ROOT / "build" / "release" / "bin" / "pellucid"
COMMAND_LINE = PROGRAM.with_name("pellucid-cli")

XRAY = "xray/pneumonia/test/pneumonia/*"
CT = "ct/chest_siemens"
MR = "mri/study"
TIMES = "dicom/dcm_qa_nih/In/20180918GE/mr_0004"
ULTRASOUND = "dicom/pydicom/src/pydicom/data/test_files/examples_ybr_color.dcm"
SEGMENTED = ["dicom/dcmqi/data/segmentations/ct-3slice", "dicom/dcmqi/data/segmentations/liver.dcm"]
PYDICOM = "dicom/pydicom/src/pydicom/data"
CORNERSTONE = "dicom/cornerstone/testImages"
REPORT = "dicom/highdicom/data/test_files/*sr*.dcm"

CHEST = ["--analyse", "--confirm", "--models", "chest-xray-lungs,chest-xray-pneumonia"]



def left_out(files):
    for file in files[10:13]:
        file.unlink()


def twice(files):
    shutil.copy(files[10], files[10].with_name("again.dcm"))


def cut(files):
    files[10].write_bytes(files[10].read_bytes()[:200_000])


def turned(files):
    modify(files[10], "(0020,0037)=0.996195\\0.087156\\0\\-0.087156\\0.996195\\0")


def other_pixels(files):
    modify(files[10], "(0028,0030)=0.5\\0.5")


def modify(file, change):
    subprocess.run(["dcmodify", "-nb", "-m", change, str(file)], check=True, capture_output=True)


# Name of the scene, what was done to a whole series.
BROKEN = {"broken-left-out": left_out, "broken-twice": twice, "broken-cut": cut, "broken-turned": turned,
          "broken-other-pixels": other_pixels}

# Name, what it shows, data, further options.
SCENES = [
    ("start", "An empty window says what to do", None, []),
    ("gate", "Not for primary diagnosis, before the first start", None, ["--dialog", "gate"]),
    ("tour", "A first look", None, ["--dialog", "tour"]),
    ("find", "Every command by its name", CT, ["--dialog", "find"]),
    ("keys", "Keyboard and mouse", None, ["--dialog", "keys"]),
    ("preferences", "Preferences with the luminance of the display", None, ["--dialog", "preferences"]),
    ("about", "About", None, ["--dialog", "about"]),
    ("studies", "The study list", MR, ["--dialog", "studies"]),
    ("xray", "X-ray: findings of models with probability and operating point", XRAY, CHEST),
    ("xray-why", "X-ray: where the model looked", XRAY, [*CHEST, "--saliency"]),
    ("xray-findings", "Findings to accept, edit or reject", XRAY, [*CHEST, "--panel", "findings"]),
    ("xray-report", "The report", XRAY, [*CHEST, "--dialog", "report"]),
    ("xray-ratio", "Cardiothoracic ratio from the outline", XRAY,
     [*CHEST, "--panel", "measurements", "--do", "view.ratio_from_outlines"]),
    ("xray-magnifier", "Magnifier", XRAY, ["--do", "tool.magnifier", "--hold", "0.4,0.5"]),
    ("xray-gamma", "Inverted, middle greys brighter", XRAY,
     ["--do", "view.invert,colour.brighter_greys,colour.brighter_greys,colour.brighter_greys"]),
    ("xray-turned", "Turned and flipped, with the mark", XRAY, ["--do", "view.turn_right,view.flip_horizontal"]),
    ("ct", "CT with the series' facts", CT, ["--panel", "series"]),
    ("ct-planes", "Three linked planes", CT, ["--layout", "mpr"]),
    ("ct-oblique", "Oblique planes", CT, ["--layout", "mpr", "--turn", "25"]),
    ("ct-slab", "Slabs of 20 mm, maximum", CT, ["--layout", "mpr", "--slab", "mip:20"]),
    ("ct-3d", "Bones in 3D", CT, ["--layout", "3d"]),
    ("ct-3d-skin", "Skin in 3D, from the left", CT, ["--layout", "3d", "--look", "ct_skin:L"]),
    ("ct-3d-box", "3D with a clip box, kept as a key image", CT,
     ["--layout", "3d", "--look", "ct_bone:L:100,0,0,60,40,0", "--panel", "measurements", "--do", "view.key_image"]),
    ("ct-measured", "Measurements and their list", CT,
     ["--panel", "measurements", "--measurements", str(ROOT / "tests/tour/measurements.json")]),
    ("keys-pointer", "A length drawn by the pointer that keys move", CT,
     ["--panel", "measurements", "--do", "view.zoom_in,tool.length,view.pointer,pointer.click,"
      + ",".join(12 * ["pointer.far_right"] + 4 * ["pointer.far_down"] + ["pointer.click", "pointer.hold"])]),
    ("ct-key-image", "A key image", CT, ["--panel", "measurements", "--do", "view.key_image"]),
    ("ct-segments", "Segments of the reader, compared", CT, ["--segments", "--panel", "segments"]),
    ("ct-segments-each", "How each segment is drawn", CT,
     ["--segments", "--panel", "segments", "--dialog", "eachLabel"]),
    ("ct-segments-planes", "Segments in planes and in 3D", CT,
     ["--segments", "--panel", "segments", "--layout", "mpr"]),
    ("ct-processed", "Steps of preprocessing", CT, ["--panel", "processing", "--steps", "median,clahe"]),
    ("ct-irregular", "Uneven images: named, no planes", "ct/irregular_spacing", ["--panel", "series"]),
    ("ct-drawn", "A segmentation drawn on its images", SEGMENTED, ["--draw", "--panel", "series"]),
    ("mr-four", "Four series, reference lines, a point shown in all", MR,
     ["--layout", "2x2", "--series", "2", "--point", "0.6,0.4"]),
    ("mr-colours", "Perceptual colours with their bar", MR, ["--series", "2", "--colours", "viridis"]),
    ("mr-fusion", "FLAIR laid over T1", MR,
     ["--series", "2", "--panel", "series", "--do", "view.fuse,view.fuse,view.fuse"]),
    ("mr-fusion-planes", "Fused planes", MR,
     ["--series", "2", "--layout", "mpr", "--panel", "series", "--do", "view.fuse,view.fuse,view.fuse"]),
    ("mr-tumour", "Tumour type on one slice, with probabilities", MR, ["--series", "2", "--analyse"]),
    ("mr-hippocampus", "Hippocampus outlined in a volume", MR,
     ["--series", "1", "--analyse", "--confirm", "--models", "brain-mr-hippocampus"]),
    ("mr-minimal", "Less text, identity stays", MR, ["--series", "2", "--do", "view.overlay_text,view.overlay_text"]),
    ("times", "4D: the third time", TIMES, ["--do", "view.next_volume,view.next_volume"]),
    ("times-played", "4D: one place through all times", TIMES, ["--play-times"]),
    ("clip", "Ultrasound in colour as a clip", ULTRASOUND, ["--play"]),
    ("sr", "A structured report as a tree", REPORT, ["--dialog", "object"]),
    ("layouts", "Rows and columns", MR, ["--dialog", "layout", "--layout", "3x4"]),
    ("palette", "Ultrasound in a palette of colours", f"{PYDICOM}/test_files/examples_palette.dcm", []),
    ("ybr", "Colour stored as luminance and differences", f"{PYDICOM}/test_files/SC_ybr_full_422_uncompressed.dcm", []),
    ("overlay", "An overlay of the file", f"{PYDICOM}/test_files/examples_overlay.dcm", ["--panel", "series"]),
    ("enhanced", "An enhanced CT, frames of one file", f"{CORNERSTONE}/CT0012*baseline.51.dcm", ["--panel", "series"]),
    ("mosaic", "A mosaic as the slices it is made of", "dicom/dcm_qa_ts/In/1.dcm",
     ["--panel", "series", "--layout", "mpr"]),
    ("ultrasound", "Ultrasound with calibrated regions", f"{CORNERSTONE}/US-YBR_FULL_422-EVRLE.dcm",
     ["--panel", "series"]),
    ("japanese", "A name in three scripts", f"{PYDICOM}/charset_files/chrH31.dcm", ["--panel", "series"]),
    ("broken-left-out", "Three images are missing: named, no planes", CT, ["--panel", "series"]),
    ("broken-twice", "An image is there twice", CT, ["--panel", "series"]),
    ("broken-cut", "An image is cut off", CT, ["--panel", "series"]),
    ("broken-turned", "An image lies in another plane", CT, ["--panel", "series"]),
    ("broken-other-pixels", "An image has other pixels", CT, ["--panel", "series"]),
    ("skipped", "What was skipped, and why", [CT, "ct/covid/index.csv"], ["--dialog", "skipped"]),
]


def paths_of(data):
    """The files behind a scene's data; None where one is absent."""
    found = []
    for pattern in [data] if isinstance(data, str) else data or []:
        matches = sorted(DATA.glob(pattern))
        if not matches:
            return None
        found.append(str(matches[0]))
    return found


def broken(name, paths, folder):
    """A copy of the series with the fault of that scene, and what the command line says about it."""
    copy = Path(folder) / "series"
    shutil.copytree(paths[0], copy)
    BROKEN[name](sorted(copy.iterdir()))
    told = subprocess.run([str(COMMAND_LINE), "info", str(copy)], capture_output=True, text=True, check=False).stdout
    sentences, heading = [], ""
    for line in told.splitlines():
        if not line.startswith(" "):
            heading = line
        if heading == "Remarks" and line.startswith(" ") or line.startswith("Skipped"):
            sentences.append(line.replace(str(copy) + "/", "").strip())
    return [str(copy)], sentences


def shoot(scene, arguments):
    name, title, data, options = scene
    paths = paths_of(data)
    if paths is None:
        return "skipped: its data is not there"
    if name not in BROKEN:
        return picture_of(name, options, paths, arguments)
    if shutil.which("dcmodify") is None:
        return "skipped: dcmodify of DCMTK is not there"
    with tempfile.TemporaryDirectory() as folder:
        paths, sentences = broken(name, paths, folder)
        with (arguments.out / "sentences.txt").open("a", encoding="utf-8") as file:
            file.write("\n".join([title, *("  " + line for line in sentences)]) + "\n")
        return picture_of(name, options, paths, arguments)


def picture_of(name, options, paths, arguments):
    picture = arguments.out / f"{name}.png"
    command = [str(PROGRAM), "--screenshot", str(picture), "--size", arguments.size, "--theme", arguments.theme,
               "--language", arguments.language, *options, *paths]
    environment = dict(os.environ)
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        environment["PELLUCID_DATA_HOME"] = home
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        return "FAILED: " + (lines[-1] if lines else f"exit code {done.returncode}")
    # A picture of one colour compresses to next to nothing.
    return "shown" if picture.stat().st_size > 20_000 else "FAILED: the picture is empty"


def write_index(results, arguments):
    rows = "\n".join(
        f'<figure id="{scene[0]}"><a href="{scene[0]}.png"><img src="{scene[0]}.png" width="640" alt=""></a>'
        f"<figcaption>{html.escape(scene[1])}</figcaption></figure>"
        for scene, result in results if result == "shown")
    style = "body{font:14px sans-serif;background:#15181c;color:#ddd}figure{display:inline-block;margin:12px}"
    (arguments.out / "index.html").write_text(
        f"<!doctype html><meta charset=utf-8><title>Pellucid</title><style>{style}</style>{rows}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "tour")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", nargs="*", default=[])
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "sentences.txt").unlink(missing_ok=True)
    results = []
    for scene in SCENES:
        if arguments.only and scene[0] not in arguments.only:
            continue
        results.append((scene, shoot(scene, arguments)))
        print(f"{scene[0]:18} {results[-1][1]}", flush=True)
    write_index(results, arguments)
    print(f"Look at {arguments.out / 'index.html'}")
    return 1 if any(result.startswith("FAILED") for _, result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
