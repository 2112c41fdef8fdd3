"""The check of named tests must notice a file and a slot that do not exist, and nothing else."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "cmake"))
import check_test_names  # noqa: E402

with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    (root / "docs").mkdir()
    (root / "tests" / "core").mkdir(parents=True)
    (root / "tests" / "core" / "tst_a.cpp").write_text("class A {\n  void isRight() {\n  }\n};\n", encoding="utf-8")
    (root / "docs" / "A.md").write_text(
        "`core/tst_a`, `core/tst_a: isRight`, `core/tst_a: isGone`, `core/tst_b`, `ui/tst_a: isRight`\n", encoding="utf-8")
    found = list(check_test_names.missing(root))

assert found == ["docs/A.md: core/tst_a: isGone", "docs/A.md: core/tst_b", "docs/A.md: ui/tst_a: isRight"], found
print("The check notices each test that is gone.")
