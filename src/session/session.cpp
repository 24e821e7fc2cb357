// SPDX-License-Identifier: MPL-2.0
#include "session/session.hpp"

#include "core/output/report_lines.hpp"
#include "core/reading/locator.hpp"
#include "core/rules/shown_cells.hpp"
#include "office/calc/edit_mode.hpp"
#include "office/calc/navigation.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"
#include "session/finding_marks.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>

#include <algorithm>
#include <utility>

namespace gouji::session {

namespace uno = css::uno;

namespace {

// A finding about the same in the same report.
std::optional<FindingIndex> sameIn(const std::vector<Validation>& validations, const rules::Finding& finding,
                                   const FindingIndex& before)
{
    if (before.report >= validations.size())
        return std::nullopt;
    const auto& findings = validations[before.report].findings;
    const auto same = std::ranges::find_if(
        findings, [&](const auto& other) { return other.rule == finding.rule && other.at == finding.at; });
    if (same == findings.end())
        return std::nullopt;
    return FindingIndex{before.report, static_cast<std::size_t>(same - findings.begin())};
}

// A document may come from anybody: what it remembers is looked for on this computer and beside the document,
// nowhere else.
bool mayBeRecalled(const LastYearChoice& choice, const std::string& documentUrl)
{
    const std::string folder = documentUrl.substr(0, documentUrl.rfind('/') + 1);
    const bool isHere = choice.place.starts_with("file:///") && !choice.place.starts_with("file:////");
    return choice.kind != LastYearChoice::Kind::File || isHere
           || (!folder.empty() && choice.place.starts_with(folder));
}

} // namespace

std::shared_ptr<Session> Session::begin(const uno::Reference<uno::XComponentContext>& context,
                                        const calc::Document& document, const Engine& engine, Turns& turns,
                                        DelayedCalls& delayedCalls)
{
    std::shared_ptr<Session> session(new Session(context, document, engine, turns, delayedCalls));
    session->listen();
    calc::sweep(session->m_document);
    return session;
}

Session::Session(const uno::Reference<uno::XComponentContext>& context, const calc::Document& document,
                 const Engine& engine, Turns& turns, DelayedCalls& delayedCalls)
    : m_context(context),
      m_document(document),
      m_engine(&engine),
      m_turns(turns),
      m_delayedCalls(delayedCalls),
      m_workbook(std::in_place, m_document, m_engine->catalogue),
      m_formulaCheck(std::in_place, m_document),
      m_marks(m_document),
      m_marksShown(readSettings(m_context).showsMarks)
{}

Session::~Session()
{
    if (ended() || !m_listener.is())
        return;
    interop::guarded(
        "leaving a document",
        [this] {
            calc::as<css::document::XDocumentEventBroadcaster>(m_document)
                ->removeDocumentEventListener(m_listener.get());
            calc::as<css::util::XModifyBroadcaster>(m_document)->removeModifyListener(m_listener.get());
            m_marks.hide();
        },
        [](const std::string&) {});
}

void Session::listen()
{
    m_listener = new DocumentListener(m_context, weak_from_this());
    calc::as<css::document::XDocumentEventBroadcaster>(m_document)->addDocumentEventListener(m_listener.get());
    calc::as<css::util::XModifyBroadcaster>(m_document)->addModifyListener(m_listener.get());
}

void Session::end()
{
    m_document.clear();
    m_workbook.reset();
    m_formulaCheck.reset();
    m_marks = calc::Marks({});
}

void Session::validate()
{
    if (ended())
        return;
    m_workbook->forget();
    m_marksCleared = false;
    validateWhatChanged();
    checkFormulas();
    tellWhatWasFound();
}

void Session::validateWhatChanged()
{
    const auto begin = DelayedCalls::Clock::now();
    m_hasChanged = false;
    const document::Workbook& workbook = m_workbook->read();
    m_formulaCheck->lookAgainAt(m_workbook->sheetsRead());
    m_properties = workbook.properties;
    recallLastYear(workbook);
    const auto inTheDocument = m_lastYear.choice.kind == LastYearChoice::Kind::Sheet
                                   ? reading::locateReports(workbook, m_engine->catalogue, std::nullopt)
                                   : std::vector<reports::Report>();
    m_preview.clear();
    const auto before = std::exchange(m_validations, std::nullopt);
    m_validations = gouji::validate(workbook, m_engine->catalogue,
                                    ValidationRequest{{}, [&](const reports::Report& report) {
                                                          return reportBefore(report, m_lastYear, inTheDocument);
                                                      }});
    if (before && m_current)
        m_current =
            sameIn(*m_validations, before->at(m_current->report).findings.at(m_current->finding), *m_current);
    m_isOutdated = false;
    findProposalsAtOnce();
    redrawMarks();
    m_hasNews = true;
    m_lastDuration = DelayedCalls::Clock::now() - begin;
}

std::string Session::documentUrl() const
{
    return interop::toUtf8(calc::as<css::frame::XModel>(m_document)->getURL());
}

// What the document remembers counts when it is new; after that, what the user chooses.
void Session::recallLastYear(const document::Workbook& workbook)
{
    const auto property = workbook.properties.find(std::string(lastYearProperty));
    const std::string remembered = property == workbook.properties.end() ? std::string() : property->second;
    const LastYearChoice choice = choiceFromProperty(remembered, documentUrl());
    if (std::exchange(m_rememberedLastYear, remembered) == remembered || remembered.empty()
        || choice == m_lastYear.choice)
        return;
    m_lastYearProblem.reset();
    const Turns::Taken turn(m_turns);
    auto reports = mayBeRecalled(choice, documentUrl())
                       ? readLastYear(m_context, choice, m_engine->catalogue)
                       : Problem{calc::fileNameOf(choice.place), {}, {"last-year.elsewhere", {}}};
    if (reports)
        m_lastYear = std::move(*reports);
    else
        m_lastYearProblem = reports.error();
}

std::optional<Message> Session::compareWith(const LastYearChoice& choice)
{
    auto reports = readLastYear(m_context, choice, m_engine->catalogue);
    if (!reports)
        return Message{"last-year.unreadable",
                       {{"why", output::problemLine(reports.error(), m_engine->messages)}}};
    m_lastYear = std::move(*reports);
    m_lastYearProblem.reset();
    validate();
    return std::nullopt;
}

const reports::Report* Session::lastYearOf(const Validation& validation) const
{
    if (!validation.comparesWithLastYear)
        return nullptr;
    if (m_lastYear.choice.kind != LastYearChoice::Kind::Sheet)
        return reportBefore(validation.report, m_lastYear, {});
    for (const Validation& other : *m_validations)
        for (const reports::Table& table : other.report.tables)
            if (table.sheet == m_lastYear.choice.place)
                return &other.report;
    return nullptr;
}

void Session::documentChanged()
{
    m_workbook->documentChanged();
    if (m_marks.suspended())
        return; // only they are taken off and put back
    m_hasChanged = true;
    if (m_validations)
        followChangesSoon();
}

void Session::windowsChanged()
{
    const bool previewed = calc::isPreviewed(m_document);
    if (std::exchange(m_isPreviewed, previewed) != previewed)
        redrawMarks();
}

// Where validating takes long, it takes a small part of the time all the same.
void Session::followChangesSoon()
{
    constexpr DelayedCalls::Clock::duration shortest = std::chrono::milliseconds(300);
    m_delayedCalls.request(this, std::max(shortest, 10 * m_lastDuration), [weak = weak_from_this()] {
        if (const auto session = weak.lock())
            session->followChanges();
    });
}

void Session::followChanges()
{
    // The user may have validated meanwhile.
    if (ended() || !m_hasChanged)
        return;
    if (calc::isEditing(m_document, m_context))
        return followChangesSoon();
    if (readSettings(m_context).validatesLive) {
        validateWhatChanged();
        checkFormulasSoon();
        return tellWhatWasFoundSoon();
    }
    if (!std::exchange(m_isOutdated, true))
        tellObservers();
}

void Session::tellWhatWasFound()
{
    const auto begin = DelayedCalls::Clock::now();
    tellObservers();
    m_lastDuration += DelayedCalls::Clock::now() - begin;
}

// Apart from the validation, so that the office gets to what the user does in between.
void Session::tellWhatWasFoundSoon()
{
    m_delayedCalls.request(&m_hasNews, std::chrono::milliseconds(20), [weak = weak_from_this()] {
        if (const auto session = weak.lock(); session && !session->ended() && session->hasNews())
            session->tellWhatWasFound();
    });
}

const rules::Finding& Session::findingAt(const FindingIndex& index) const
{
    return m_validations->at(index.report).findings.at(index.finding);
}

void Session::goTo(const FindingIndex& index)
{
    m_current = index;
    const auto cells = rules::shownCells(findingAt(index));
    if (ended() || cells.empty())
        return;
    std::vector<document::Position> positions;
    for (const document::CellLocation& cell : cells)
        if (cell.sheet == cells.front().sheet)
            positions.push_back(cell.cell);
    calc::selectCells(m_document, static_cast<int>(cells.front().sheet), positions);
}

// Those with cells to go to.
std::vector<FindingIndex> Session::openFindings() const
{
    std::vector<FindingIndex> open;
    for (std::size_t report = 0; m_validations && report < m_validations->size(); ++report) {
        const auto& findings = (*m_validations)[report].findings;
        for (std::size_t index = 0; index < findings.size(); ++index)
            if (findings[index].isOpen() && !rules::shownCells(findings[index]).empty())
                open.push_back({report, index});
    }
    return open;
}

bool Session::goToOpen(const std::vector<FindingIndex>& findings, std::size_t index)
{
    if (findings.empty())
        return false;
    goTo(findings[index]);
    if (m_hasNews)
        tellObservers();
    tellEach(&Observer::currentChanged);
    return true;
}

bool Session::goToNext()
{
    const auto findings = openFindings();
    const auto next = m_current ? std::ranges::upper_bound(findings, *m_current) : findings.begin();
    return goToOpen(findings, next == findings.end() ? 0 : static_cast<std::size_t>(next - findings.begin()));
}

bool Session::goToPrevious()
{
    const auto findings = openFindings();
    const auto next = m_current ? std::ranges::lower_bound(findings, *m_current) : findings.begin();
    return goToOpen(findings,
                    static_cast<std::size_t>((next == findings.begin() ? findings.end() : next) - findings.begin())
                        - 1);
}

void Session::showMarks() { displayMarks(true); }

void Session::hideMarks() { displayMarks(false); }

void Session::clearMarks()
{
    m_marksCleared = true;
    redrawMarks();
}

void Session::displayMarks(bool shown)
{
    m_marksCleared = false;
    m_marksShown = shown;
    Settings settings = readSettings(m_context);
    settings.showsMarks = shown;
    writeSettings(settings, m_context);
    // Marks are shown for the document as it is now.
    if (shown && m_validations)
        return validate();
    redrawMarks();
    tellObservers();
}

void Session::settingsChanged(const Engine& engine)
{
    if (ended())
        return;
    m_engine = &engine;
    m_workbook.emplace(m_document, engine.catalogue);
    m_marksShown = readSettings(m_context).showsMarks;
    if (m_validations)
        return validate();
    tellObservers();
}

std::vector<calc::Mark> Session::marksToShow() const
{
    if (m_isPreviewed)
        return {};
    if (!m_preview.empty())
        return m_preview;
    return marksShown() && m_validations && !m_marksCleared ? marksOf(*m_validations) : std::vector<calc::Mark>();
}

void Session::redrawMarks()
{
    if (!ended())
        m_marks.show(marksToShow(), readSettings(m_context).markStyle);
}

void Session::add(Observer& observer) { m_observers.push_back(&observer); }

void Session::remove(Observer& observer) { std::erase(m_observers, &observer); }

void Session::tellObservers()
{
    m_hasNews = false;
    tellEach(&Observer::sessionChanged);
}

void Session::tellEach(void (Observer::*what)())
{
    // A copy: an observer may take itself off while it is told.
    for (Observer* observer : std::vector(m_observers))
        if (std::ranges::find(m_observers, observer) != m_observers.end())
            (observer->*what)();
}

} // namespace gouji::session
