#include "ui/widgets/offers.h"

#include <algorithm>
#include <utility>

#include "ui/widgets/message_bar.h"

namespace pellucid::ui {

Offers::Offers(MessageBar& bar, QObject* parent) : QObject(parent), m_bar(bar) {
  connect(&bar, &MessageBar::actionTriggered, this, [this] { answer(&Offer::run); });
  connect(&bar, &MessageBar::otherTriggered, this, [this] { answer(&Offer::runOther); });
  connect(&bar, &MessageBar::closed, this, [this] { answer(nullptr); });
}

void Offers::add(Offer offer) {
  std::erase_if(m_offers, [&offer](const Offer& known) { return known.about == offer.about; });
  m_offers.push_back(std::move(offer));
  showNewest();
}

void Offers::review() {
  if (std::erase_if(m_offers, [](const Offer& offer) { return offer.stillMeant && !offer.stillMeant(); }) > 0)
    showNewest();
}

bool Offers::waiting(const QString& about) const {
  return std::any_of(m_offers.begin(), m_offers.end(), [&about](const Offer& offer) { return offer.about == about; });
}

void Offers::answer(std::function<void()> Offer::*run) {
  if (m_offers.empty()) return;
  const Offer answered = std::move(m_offers.back());
  m_offers.pop_back();
  // What is done about it may make the next offer.
  showNewest();
  if (run != nullptr && answered.*run) (answered.*run)();
}

void Offers::showNewest() {
  if (m_offers.empty()) return m_bar.hide();
  const Offer& newest = m_offers.back();
  m_bar.showMessage(MessageKind::Information, newest.sentence, newest.action, newest.other);
}

}  // namespace pellucid::ui
