#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/widgets/message_bar.h"
#include "ui/widgets/offers.h"
#include "ui/widgets/theme.h"

using namespace pellucid::ui;

class TestOffers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    applyTheme(*qApp, Theme::Dark);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    auto* layout = new QVBoxLayout(m_window.get());
    auto* views = new QWidget;
    layout->addWidget(views);
    m_bar = new MessageBar(MessagePlace::Floating);
    m_passing = new MessageBar(MessagePlace::Floating);
    m_bar->floatOver(views);
    m_passing->floatOver(views, {m_bar});
    m_offers = new Offers(*m_bar, m_window.get());
    m_window->show();
    m_done.clear();
  }
  void cleanup() { m_window.reset(); }

  void anOfferStaysWhateverElseIsSaid() {
    add("again", "Open again?");
    m_passing->showMessage(MessageKind::Warning, "One.");
    m_passing->showMessage(MessageKind::Warning, "Two.");
    QCoreApplication::processEvents();
    QVERIFY(m_bar->isVisible() && m_passing->isVisible());
    QCOMPARE(m_bar->message(), QString("Open again?"));
    // One above the other.
    QVERIFY(m_passing->geometry().bottom() < m_bar->geometry().top());
    answer("Yes");
    QCOMPARE(m_done, QStringList{"again"});
    QVERIFY(!m_bar->isVisible());
    const int before = m_passing->geometry().bottom();
    QCoreApplication::processEvents();
    QVERIFY(m_passing->geometry().bottom() >= before);
    QVERIFY(m_passing->geometry().bottom() > m_window->height() - 140);
  }
  void theOneBeforeComesBackWhenTheNewestIsAnswered() {
    add("again", "Open again?");
    add("labels", "Show labels?");
    QCOMPARE(m_bar->message(), QString("Show labels?"));
    answer("No");
    QCOMPARE(m_done, QStringList{"not labels"});
    QCOMPARE(m_bar->message(), QString("Open again?"));
    m_bar->findChild<QToolButton*>()->click();
    QVERIFY(!m_bar->isVisible() && !m_offers->waiting());
    QCOMPARE(m_done.size(), 1);
  }
  void aNewerOfferAboutTheSameTakesItsPlace() {
    add("labels", "Show one?");
    add("labels", "Show two?");
    answer("Yes");
    QVERIFY(!m_offers->waiting());
    QCOMPARE(m_done.size(), 1);
  }
  void whatAnAnswerOffersNextIsShown() {
    Offer first{.about = "first", .sentence = "First?", .action = "Yes", .run = [this] { add("next", "Next?"); }};
    m_offers->add(std::move(first));
    answer("Yes");
    QCOMPARE(m_bar->message(), QString("Next?"));
  }
  void whatIsMeantNoMoreIsWithdrawn() {
    bool open = true;
    add("again", "Open again?");
    m_offers->add({.about = "study",
                   .sentence = "Show it?",
                   .action = "Yes",
                   .run = [] {},
                   .stillMeant = [&open] { return open; }});
    m_offers->review();
    QCOMPARE(m_bar->message(), QString("Show it?"));
    open = false;
    m_offers->review();
    QCOMPARE(m_bar->message(), QString("Open again?"));
  }

 private:
  void add(const QString& about, const QString& sentence) {
    m_offers->add({.about = about,
                   .sentence = sentence,
                   .action = "Yes",
                   .run = [this, about] { m_done << about; },
                   .other = "No",
                   .runOther = [this, about] { m_done << "not " + about; }});
  }
  void answer(const QString& words) {
    for (QPushButton* button : m_bar->findChildren<QPushButton*>())
      if (button->text() == words) return button->click();
    QFAIL(qPrintable(words));
  }

  std::unique_ptr<QWidget> m_window;
  MessageBar* m_bar = nullptr;
  MessageBar* m_passing = nullptr;
  Offers* m_offers = nullptr;
  QStringList m_done;
};

QTEST_MAIN(TestOffers)
#include "tst_offers.moc"
