#!/usr/bin/env python3
"""Whether the tests that documents name exist: `core/tst_x` is tests/core/tst_x.cpp, `core/tst_x: slot` a slot of it.

usage: check_test_names.py ROOT
"""

import pathlib
import re
import sys

NAMED = re.compile(r"`((?:app|cli|core|fuzz|ui)/tst_\w+)(?:: (\w+))?`")


def missing(root):
    """Yields "document: name" for each test that is named and does not exist."""
    for document in sorted((root / "docs").rglob("*.md")):
        for file, slot in NAMED.findall(document.read_text(encoding="utf-8")):
            source = root / "tests" / f"{file}.cpp"
            text = source.read_text(encoding="utf-8") if source.exists() else None
            if text is None or (slot and not re.search(rf"^  void {slot}\(\)", text, re.MULTILINE)):
                yield f"{document.relative_to(root)}: {file}{': ' + slot if slot else ''}"


def main():
    found = list(missing(pathlib.Path(sys.argv[1])))
    for line in found:
        print(f"{line}: there is no such test")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
