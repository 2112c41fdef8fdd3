"""The include check must notice each kind of offence, and nothing else."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "cmake"))
import check_includes  # noqa: E402

OFFENCES = {
    "core/base/a.h": '#include "core/dicom/b.h"\n',              # upward
    "core/dicom/b.h": '#include "core/imaging/c.h"\n',           # neighbour
    "core/imaging/c.h": "#include <opencv2/core.hpp>\n",         # library in a public header
    "core/report/d.cpp": "#include <QString>\n",                 # Qt in core
    "ui/model/e.cpp": "#include <torch/script.h>\n",             # LibTorch outside core/ml
    "ui/panels/f.cpp": '#include "f.h"\n',                       # not a path from the root
}
ALLOWED = {
    "core/imaging/g_p.h": "#include <opencv2/core.hpp>\n",
    "core/ml/nets/h.h": "#include <torch/script.h>\n",
    "ui/viewer/i.cpp": '#include "core/base/a.h"\n#include <QWidget>\n',
}

with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    for name, text in {**OFFENCES, **ALLOWED}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    found = list(check_includes.offences(root))

for name in OFFENCES:
    assert any(line.startswith(name + ":") for line in found), f"missed: {name}"
for name in ALLOWED:
    assert not any(line.startswith(name + ":") for line in found), f"false alarm: {name}"
print("The check notices each offence.")
