#pragma once

#include "tests/ui/worker_fixture.h"
#include "ui/model/catalogue.h"

namespace pellucid::test {

/// What a search of the list finds now.
inline ui::CatalogueAnswer found(ui::Catalogue& catalogue, const StudyQuery& query = {}) {
  Outcome<ui::CatalogueAnswer> outcome;
  catalogue.find(query, outcome.completion());
  outcome.wait();
  return outcome.result && *outcome.result ? **outcome.result : ui::CatalogueAnswer();
}

/// Enters what stands there and waits for the end.
inline ListingOutcome enter(ui::Catalogue& catalogue, const QString& path, ui::ImportKind kind) {
  Outcome<ListingOutcome> outcome;
  catalogue.import({.kind = kind, .paths = {path.toStdString()}, .studyUids = {}}, outcome.completion());
  outcome.wait(120'000);
  return outcome.result && *outcome.result ? **outcome.result : ListingOutcome{.problems = {outcome.error().message}};
}

}  // namespace pellucid::test
