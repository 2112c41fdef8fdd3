#!/usr/bin/env python3
"""How far two lung networks agree with each other and with the masks they were trained on (README.md beside this file).

agreement.py FOLDER-A FOLDER-B: two folders that `pellucid-cli train` left, of two plans with the same split. Needs
python3-numpy and python3-pil, and ../shared/data. Prints figures only.
"""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data/xray/lungs"
IGNORED, LUNG = 127, 255


def dice(a, b):
    return 2 * np.logical_and(a, b).sum() / max(1, a.sum() + b.sum())


def predictions(folder, rows, out):
    """Runs the pack that was trained without the first part on all images."""
    pack = folder / "final/pack"
    index = out / "index.csv"
    index.write_text("file\n" + "".join(f"{DATA / row['image']}\n" for row in rows))
    name = json.loads((pack / "pack.json").read_text())["id"]
    subprocess.run([ROOT / "build/release/bin/pellucid-cli", "--packs", pack.parent, "segment", index, "--pack", name,
                    "--out", out / "masks"], check=True, stdout=subprocess.DEVNULL)
    return [np.array(Image.open(out / "masks" / (pathlib.Path(row["image"]).stem + ".png"))) > 0 for row in rows]


def kept_back(folder, scores):
    """Indices of the first part: the only images whose scores stand, in order, in the run's validation.json."""
    wanted = [row[0] for row in json.loads((folder / "final/validation.json").read_text())["dice"]]
    found, at = [], 0
    for i, score in enumerate(scores):
        if at < len(wanted) and abs(score - wanted[at]) < 1e-9:
            found.append(i)
            at += 1
    if at != len(wanted):
        sys.exit(f"Only {at} of {len(wanted)} images were found again: is the pack the one that was judged?")
    return found


def main():
    first, second = map(pathlib.Path, sys.argv[1:3])
    rows = list(csv.DictReader((DATA / "index.csv").open()))
    masks = [np.array(Image.open(DATA / row["mask"])) for row in rows]
    with tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b:
        one = predictions(first, rows, pathlib.Path(a))
        scores = [dice(p & (m != IGNORED), m == LUNG) for p, m in zip(one, masks)]
        chosen = kept_back(first, scores)
        two = dict(zip(chosen, predictions(second, [rows[i] for i in chosen], pathlib.Path(b))))
    with_mask = np.array([scores[i] for i in chosen])
    other = np.array([dice(two[i] & (masks[i] != IGNORED), masks[i] == LUNG) for i in chosen])
    between = np.array([dice(one[i], two[i]) for i in chosen])
    lower = []
    for i in chosen:
        wrong = (one[i] != (masks[i] == LUNG)) & (masks[i] != IGNORED)
        lungs = np.flatnonzero((masks[i] == LUNG).any(axis=1))
        from_row = lungs[0] + (lungs[-1] - lungs[0]) * 2 // 3
        lower.append((wrong[from_row:].sum(), wrong.sum()))
    lower = np.array(lower)
    worst = with_mask <= np.percentile(with_mask, 10)
    print(f"{len(chosen)} images that neither network was trained on")
    for text, values in (("first network and mask", with_mask), ("second network and mask", other),
                         ("both networks", between)):
        print(f"Dice of {text}: mean {values.mean():.3f}, tenth percentile {np.percentile(values, 10):.3f}")
    print(f"of the pixels where the first differs from the mask, in the lowest third of the lungs: "
          f"{lower[:, 0].sum() / lower[:, 1].sum():.2f}, in the worst tenth of the images "
          f"{lower[worst, 0].sum() / lower[worst, 1].sum():.2f}")
    print(f"Dice of both networks in that worst tenth: mean {between[worst].mean():.3f}")


if __name__ == "__main__":
    main()
