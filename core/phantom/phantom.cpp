#include "core/phantom/phantom.h"

#include "core/phantom/head_mr.h"
#include "core/phantom/thorax.h"

namespace pellucid {

std::string_view phantomName(PhantomKind kind) {
  switch (kind) {
    case PhantomKind::ChestXray:
      return "cxr";
    case PhantomKind::ChestCt:
      return "ct";
    case PhantomKind::HeadMr:
      return "mr";
  }
  return "";
}

Result<Phantom> makePhantom(PhantomKind kind, const PhantomOptions& options, Job& job) {
  job.step("Computing the phantom");
  switch (kind) {
    case PhantomKind::ChestXray:
      return makeChestXray(options, job);
    case PhantomKind::ChestCt:
      return makeChestCt(options, job);
    case PhantomKind::HeadMr:
      return makeHeadMr(options, job);
  }
  return Error{ErrorCode::InvalidArgument, "There is no such phantom.", ""};
}

}  // namespace pellucid
