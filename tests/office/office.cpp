// SPDX-License-Identifier: MPL-2.0
#include "office/office.hpp"

#include "office/interop/component.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <osl/file.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <future>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace gouji::office {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using interop::toUno;

namespace {

// soffice asks with it to be started again, after it has set up a new profile.
constexpr int startAgain = 81;

std::string fileUrl(const std::filesystem::path& path)
{
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(toUno(path.string()), url);
    return interop::toUtf8(url);
}

PropertyValue property(const char* name, const Any& value)
{
    PropertyValue property;
    property.Name = toUno(name);
    property.Value = value;
    return property;
}

// Sets the interface's language and the one of numbers, whatever the environment says, and keeps what greets new
// users off the screen.
void writeProfile(const std::filesystem::path& profile, const Installation& installation)
{
    const std::string& locale = installation.locale;
    const auto item = [](const char* path, const char* name, const std::string& value) {
        return std::string("<item oor:path=\"") + path + "\"><prop oor:name=\"" + name
               + "\" oor:op=\"fuse\"><value>" + value + "</value></prop></item>\n";
    };
    std::filesystem::create_directories(profile / "user");
    std::ofstream(profile / "user" / "registrymodifications.xcu")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n"
        << item("/org.openoffice.Office.Linguistic/General", "UILocale", locale)
        << item("/org.openoffice.Setup/L10N", "ooLocale", locale)
        << item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale)
        << item("/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.9")
        << item("/org.openoffice.Office.Common/Misc", "FirstRun", "false")
        << item("/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false") << installation.settings
        << "</oor:items>\n";
}

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Our side of the bridge: it must know the types that travel over it, ours included.
Reference<css::uno::XComponentContext> localContext()
{
    static const Reference<css::uno::XComponentContext> context = [] {
        // An office that goes while something is said to it is an exception here, not our end.
        signal(SIGPIPE, SIG_IGN);
        const std::string program = GOUJI_OFFICE_PROGRAM;
        setenv("URE_BOOTSTRAP", ("vnd.sun.star.pathname:" + program + "/fundamentalrc").c_str(), 1);
        const std::string types = fileUrl(program + "/types.rdb") + " " + fileUrl(program + "/types/offapi.rdb")
                                  + " " + fileUrl(GOUJI_TYPES);
        setenv("UNO_TYPES", types.c_str(), 1);
        return cppu::defaultBootstrap_InitialComponentContext();
    }();
    return context;
}

// What it calls in the office runs in the thread there that calls it.
class Task : public interop::Component<css::awt::XCallback> {
public:
    explicit Task(const std::function<void()>& action) : m_task(action) {}

    std::future<void> done() { return m_task.get_future(); }
    void SAL_CALL notify(const Any&) override { m_task(); }

private:
    std::packaged_task<void()> m_task;
};

} // namespace

Backend backend()
{
    const char* const name = std::getenv("GOUJI_OFFICE_BACKEND");
    if (name == nullptr || std::string_view(name) == "svp")
        return Backend::Headless;
    if (std::string_view(name) == "gen")
        return Backend::Gen;
    if (std::string_view(name) == "gtk3")
        return Backend::Gtk3;
    throw std::runtime_error(std::string("GOUJI_OFFICE_BACKEND is none of svp, gen, gtk3: ") + name);
}

std::filesystem::path extensionsFolder()
{
    const char* const other = std::getenv("GOUJI_EXTENSIONS");
    return other == nullptr ? GOUJI_EXTENSIONS : other;
}

std::filesystem::path extensionFolder() { return extensionsFolder() / "gouji"; }

Reference<css::uno::XInterface> createHere(const char* service)
{
    return localContext()->getServiceManager()->createInstanceWithContext(toUno(service), localContext());
}

Office::Office(Language interfaceLanguage, Extension extension)
    : Office(Installation{.locale = interfaceLanguage == Language::Chinese ? "zh-CN" : "en-US",
                          .extensions = extension == Extension::Installed ? extensionsFolder() : ""})
{}

Office::Office(Installation installation) : m_installation(std::move(installation))
{
    writeProfile(m_folder.path() / m_installation.profile, m_installation);
    if (backend() != Backend::Headless)
        m_display.emplace(m_folder.path());
    start();
}

void Office::start()
{
    startProcess();
    const bool connected = waitUntil(
        [&] {
            const auto status = m_process->status();
            if (status == startAgain) {
                startProcess();
                return false;
            }
            return status || connect();
        },
        std::chrono::seconds(60));
    if (!connected || m_process->status())
        throw std::runtime_error("soffice does not start (" GOUJI_OFFICE_PROGRAM "): " + output());
    m_windows.emplace(m_context);
}

void Office::restart()
{
    if (end() != 0)
        throw std::runtime_error("soffice does not end: " + output());
    start();
}

void Office::kill()
{
    ::kill(m_process->id(), SIGKILL);
    m_context.clear();
    waitUntil([&] { return m_process->status().has_value(); });
}

Office::~Office() { end(); }

std::optional<int> Office::end()
{
    if (!m_context.is())
        return m_process->status();
    try {
        closeDocuments();
        m_windows->leave();
        desktop()->terminate();
    } catch (const css::uno::Exception&) {
        // It is gone already, or goes now: the bridge breaks when it ends.
    }
    m_context.clear();
    waitUntil([&] { return m_process->status().has_value(); });
    return m_process->status();
}

std::string Office::output() const { return contentsOf(m_folder.path() / "output"); }

void Office::startProcess()
{
    const auto& folder = m_folder.path();
    std::vector<std::string> command = {"/usr/bin/env"};
    std::ranges::move(environment(), std::back_inserter(command));
    const std::string office[] = {GOUJI_OFFICE_PROGRAM "/soffice.bin", "--nologo", "--nodefault",
                                  "--accept=pipe,name=" + folder.filename().string() + ";urp;",
                                  "-env:UserInstallation=" + fileUrl(folder / m_installation.profile)};
    std::ranges::copy(office, std::back_inserter(command));
    if (!m_installation.recovers)
        command.emplace_back("--norestore");
    if (m_installation.answersDialogs)
        command.emplace_back("--headless");
    if (!m_installation.extensions.empty())
        command.push_back("-env:BUNDLED_EXTENSIONS=" + fileUrl(m_installation.extensions));
    m_process = std::make_unique<Process>(std::move(command), folder / "output");
}

// For env: what our side of the bridge knows by its environment, the office must find out by itself.
std::vector<std::string> Office::environment() const
{
    // Without UTF-8 it opens nothing that has a Chinese name.
    std::vector<std::string> environment = {"--unset=UNO_TYPES", "--unset=URE_BOOTSTRAP", "LC_ALL=C.UTF-8"};
    if (const char* const libraries = std::getenv("GOUJI_OFFICE_PRELOAD"))
        environment.push_back(std::string("LD_PRELOAD=") + libraries);
    if (!m_display) {
        environment.emplace_back("SAL_USE_VCLPLUGIN=svp");
        return environment;
    }
    const std::string windows[] = {"--unset=WAYLAND_DISPLAY", "DISPLAY=" + m_display->name(), "GTK_THEME=Adwaita",
                                   "NO_AT_BRIDGE=1",
                                   backend() == Backend::Gen ? "SAL_USE_VCLPLUGIN=gen" : "SAL_USE_VCLPLUGIN=gtk3"};
    std::ranges::copy(windows, std::back_inserter(environment));
    return environment;
}

bool Office::connect()
{
    const std::string url =
        "uno:pipe,name=" + m_folder.path().filename().string() + ";urp;StarOffice.ComponentContext";
    try {
        m_context.set(css::bridge::UnoUrlResolver::create(localContext())->resolve(toUno(url)), UNO_QUERY);
    } catch (const css::connection::NoConnectException&) {
        return false;
    } catch (const css::lang::DisposedException&) {
        return false; // it goes again, to start anew
    }
    return m_context.is();
}

Reference<css::uno::XInterface> Office::create(const char* service) const
{
    return m_context->getServiceManager()->createInstanceWithContext(toUno(service), m_context);
}

Reference<css::frame::XDesktop2> Office::desktop() const { return css::frame::Desktop::create(m_context); }

Document Office::newSpreadsheet() const { return load("private:factory/scalc"); }

Document Office::open(const std::filesystem::path& file) const { return load(fileUrl(file)); }

Document Office::openReadOnly(const std::filesystem::path& file) const { return load(fileUrl(file), true); }

Document Office::load(const std::string& url, bool readOnly) const
{
    // Off the main thread the sidebar would be made by two threads at once.
    const std::array arguments = {property("OnMainThread", Any(true)), property("ReadOnly", Any(readOnly))};
    try {
        return {desktop()->loadComponentFromURL(toUno(url), "_blank", 0, {arguments.data(), 2}), UNO_QUERY_THROW};
    } catch (const css::uno::Exception& exception) {
        throw std::runtime_error(url + ": " + interop::toUtf8(exception.Message));
    }
}

void Office::save(const Document& document, const std::filesystem::path& file, const char* filter) const
{
    const PropertyValue filterName = property("FilterName", Any(toUno(filter)));
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(toUno(fileUrl(file)), {&filterName, 1});
}

void Office::dispatch(const Document& document, const char* command) const
{
    const auto controller = Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController();
    const Reference<css::frame::XDispatchProvider> frame(controller->getFrame(), UNO_QUERY_THROW);
    const bool isOurs = std::string_view(command).starts_with("org.gouji.calc:");
    if (!isOurs) {
        css::frame::DispatchHelper::create(m_context)->executeDispatch(frame, toUno(command), "_self", 0, {});
        return;
    }
    // As menus do: without waiting, for what opens a dialog ends with it.
    css::util::URL url;
    url.Complete = toUno(command);
    css::util::URLTransformer::create(m_context)->parseStrict(url);
    if (const auto dispatch = frame->queryDispatch(url, "_self", 0); dispatch.is())
        dispatch->dispatch(url, {});
}

void Office::onMainThread(const std::function<void()>& action) const
{
    const rtl::Reference<Task> task(new Task(action));
    std::future<void> done = task->done();
    css::awt::AsyncCallback::create(m_context)->addCallback(task.get(), {});
    if (done.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        throw std::runtime_error("the office's main thread is busy");
    done.get();
}

void Office::closeDocuments() const
{
    const auto documents = desktop()->getComponents()->createEnumeration();
    while (documents->hasMoreElements()) {
        const Reference<css::util::XCloseable> document(documents->nextElement(), UNO_QUERY);
        if (document.is())
            document->close(true);
    }
}

} // namespace gouji::office
