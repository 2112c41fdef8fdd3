"""The check of core's sentences must notice each way in which core says something, and nothing else."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "cmake"))
import check_core_sentences  # noqa: E402

LIST = 'QT_TRANSLATE_NOOP("Core", "The file is empty."), QT_TRANSLATE_NOOP("Core", "Image %1 is turned by %2 degrees."),'
MISSED = {
    "core/base/a.cpp": 'return Error{ErrorCode::Malformed, "A file is odd.", ""};',
    "core/dicom/b.cpp": 'remarks.push_back({"The slices are " +\n  text + " all wrong.", {}});',
    "core/imaging/c.cpp": 'fmt::format("Image {} was {:.1f} mm off.", i, x)',
    "core/ml/d.cpp": 'return Error{ErrorCode::Unsupported,\n  "One half "  // why\n  "and another half.", ""};',
    "core/imaging/e.cpp": '{numberParameter("low", "Lowest limit", "%")}',
    "ui/model/f.cpp": 'return Error{ErrorCode::Internal, "The window is odd.", ""};',
}
FINE = {
    "core/base/g.cpp": 'return Error{ErrorCode::Malformed, "The file is empty.", "no bytes in it"};',
    "core/dicom/h.cpp": '"Image " + std::to_string(i) + " is turned by " + angle + " degrees."',
    "core/imaging/i.cpp": 'fmt::format("Image {} is turned by {:.1f} degrees.", i, x)  // not "a new sentence"',
    "core/store/j.cpp": 'log(LogLevel::Warning, "Nobody reads this line.");',
    "core/phantom/k.cpp": 'return "A phantom nobody sees.";',
    "ui/model/l.cpp": 'tr("The window translates this itself.")',
}

with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    for name, text in {**MISSED, **FINE, "ui/model/core_sentences.cpp": LIST, "resources/i18n/core_words.cpp": ""}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text + "\n", encoding="utf-8")
    found = list(check_core_sentences.missing(root))

for name in MISSED:
    assert any(line.startswith(name + ":") for line in found), f"missed: {name}"
for name in FINE:
    assert not any(line.startswith(name + ":") for line in found), f"false alarm: {name}: {found}"
print("The check notices each omission.")
