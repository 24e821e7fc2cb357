// SPDX-License-Identifier: MPL-2.0
#include "cli/arguments.hpp"

#include "files/excerpt.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>
#include <utility>

namespace gouji::cli {
namespace {

namespace options = boost::program_options;
template <typename Value>
using Result = boost::system::result<Value, Message>;

constexpr std::string_view automatic = "auto";
constexpr unsigned mostJobs = 256;

// Options are written out in full: an abbreviation would change its meaning with the next option we add.
constexpr int style = options::command_line_style::unix_style & ~options::command_line_style::allow_guessing;

std::string shown(const std::string& argument) { return files::excerptOf(argument); }

const char* keyOf(const options::invalid_command_line_syntax& error)
{
    using Kind = options::invalid_syntax;
    switch (error.kind()) {
    case Kind::extra_parameter:
    case Kind::long_adjacent_not_allowed:
    case Kind::short_adjacent_not_allowed:
        return "cli.unexpected-value";
    default:
        return "cli.missing-value";
    }
}

options::options_description commonOptions()
{
    options::options_description known;
    known.add_options()("help", "")("rules", options::value<std::string>(), "");
    known.add_options()("format", options::value<std::string>()->default_value("text"), "");
    known.add_options()("input", options::value<std::vector<std::string>>()->default_value({}, ""), "");
    return known;
}

options::options_description verifyOptions()
{
    options::options_description known = commonOptions();
    known.add_options()("record", options::value<std::string>(), "");
    return known;
}

options::options_description checkOptions()
{
    options::options_description known = commonOptions();
    known.add_options()("edition", options::value<std::string>()->default_value(std::string(automatic)), "");
    known.add_options()("previous", options::value<std::string>(), "");
    known.add_options()("aliases", options::value<std::string>(), "");
    known.add_options()("jobs", options::value<std::string>(), "");
    known.add_options()("no-repair", "");
    known.add_options()("text-figures", "");
    known.add_options()("text", options::value<std::string>(), "");
    known.add_options()("errors-only", "");
    return known;
}

Result<options::variables_map> parse(const std::vector<std::string>& arguments,
                                     const options::options_description& known)
{
    options::positional_options_description positions;
    positions.add("input", -1);
    try {
        options::variables_map values;
        options::store(
            options::command_line_parser(arguments).options(known).positional(positions).style(style).run(),
            values);
        return values;
    } catch (const options::unknown_option& error) {
        return Message{"cli.unknown-option", {{"option", shown(error.get_option_name())}}};
    } catch (const options::multiple_occurrences& error) {
        return Message{"cli.repeated-option", {{"option", shown(error.get_option_name())}}};
    } catch (const options::invalid_command_line_syntax& error) {
        return Message{keyOf(error), {{"option", shown(error.get_option_name())}}};
    }
}

Message unknownValue(const std::string& option, const std::string& value, const std::string& known)
{
    return {"cli.unknown-value", {{"option", option}, {"value", shown(value)}, {"known", known}}};
}

constexpr std::array formats{
    std::pair("text", OutputFormat::Text),
    std::pair("json", OutputFormat::Json),
    std::pair("csv", OutputFormat::Csv),
};

Result<OutputFormat> readFormat(const std::string& value)
{
    const auto found = std::ranges::find(formats, value, [](const auto& format) { return format.first; });
    if (found == formats.end())
        return unknownValue("--format", value, "text|json|csv");
    return found->second;
}

unsigned jobsForAllCores() { return std::clamp(std::thread::hardware_concurrency(), 1u, mostJobs); }

Result<unsigned> readJobs(const options::variables_map& values)
{
    if (values.count("jobs") == 0)
        return jobsForAllCores();
    const auto& value = values["jobs"].as<std::string>();
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), jobs);
    if (error != std::errc() || end != value.data() + value.size() || jobs < 1 || jobs > mostJobs)
        return Message{"cli.bad-jobs", {{"value", shown(value)}, {"most", std::to_string(mostJobs)}}};
    return jobs;
}

std::optional<std::filesystem::path> pathOf(const options::variables_map& values, const char* option)
{
    if (values.count(option) == 0)
        return std::nullopt;
    return values[option].as<std::string>();
}

std::vector<std::filesystem::path> inputsIn(const options::variables_map& values)
{
    const auto& inputs = values["input"].as<std::vector<std::string>>();
    return {inputs.begin(), inputs.end()};
}

Result<Request> readCheck(const std::vector<std::string>& arguments, const packs::Catalogue& catalogue)
{
    const auto values = parse(arguments, checkOptions());
    if (!values)
        return values.error();
    if (values->count("help") > 0)
        return ShowHelp{"cli.help-check"};

    Check check;
    const auto format = readFormat((*values)["format"].as<std::string>());
    if (!format)
        return format.error();
    check.format = *format;
    const auto& edition = (*values)["edition"].as<std::string>();
    if (edition != automatic) {
        check.edition = reports::EditionCode(edition);
        if (!catalogue.find(*check.edition))
            return unknownValue("--edition", edition, std::string(automatic) + "|" + editionChoice(catalogue));
    }
    check.previous = pathOf(*values, "previous");
    check.aliases = pathOf(*values, "aliases");
    check.rules = pathOf(*values, "rules");
    const auto jobs = readJobs(*values);
    if (!jobs)
        return jobs.error();
    check.jobs = *jobs;
    if (values->count("no-repair") > 0)
        check.repairing = Repairing::LeaveOut;
    if (values->count("text-figures") > 0)
        check.textFigures = output::TextFigures::List;
    check.text = pathOf(*values, "text");
    if (values->count("errors-only") > 0)
        check.listing = output::Listing::ErrorsOnly;
    check.inputs = inputsIn(*values);
    if (check.inputs.empty())
        return Message{"cli.no-files", {}};
    if (check.text && check.inputs.size() > 1)
        return Message{"cli.text-of-one-file", {}};
    return check;
}

Result<Request> readVerify(const std::vector<std::string>& arguments)
{
    const auto values = parse(arguments, verifyOptions());
    if (!values)
        return values.error();
    if (values->count("help") > 0)
        return ShowHelp{"cli.help-verify"};
    const auto format = readFormat((*values)["format"].as<std::string>());
    if (!format)
        return format.error();
    const Verify verify{*format, pathOf(*values, "record"), pathOf(*values, "rules"), jobsForAllCores(),
                        inputsIn(*values)};
    if (verify.inputs.empty())
        return Message{"cli.no-files", {}};
    if (verify.record && verify.inputs.size() > 1)
        return Message{"cli.record-of-one-file", {}};
    return verify;
}

Result<Request> readCompare(const std::vector<std::string>& arguments)
{
    const auto values = parse(arguments, commonOptions());
    if (!values)
        return values.error();
    if (values->count("help") > 0)
        return ShowHelp{"cli.help-compare"};
    const auto format = readFormat((*values)["format"].as<std::string>());
    if (!format)
        return format.error();
    const auto inputs = inputsIn(*values);
    if (inputs.size() != 2)
        return Message{"cli.two-files", {}};
    return Compare{*format, pathOf(*values, "rules"), inputs[0], inputs[1]};
}

Result<Request> readRead(const std::vector<std::string>& arguments)
{
    options::options_description known;
    known.add_options()("help", "")("rules", options::value<std::string>(), "");
    known.add_options()("input", options::value<std::vector<std::string>>()->default_value({}, ""), "");
    const auto values = parse(arguments, known);
    if (!values)
        return values.error();
    if (values->count("help") > 0)
        return ShowHelp{"cli.help-read"};
    const Read read{pathOf(*values, "rules"), inputsIn(*values)};
    if (read.inputs.empty())
        return Message{"cli.no-files", {}};
    return read;
}

} // namespace

Result<Request> readArguments(const std::vector<std::string>& arguments, const packs::Catalogue& catalogue)
{
    if (arguments.empty())
        return Message{"cli.no-command", {}};
    const std::string& command = arguments.front();
    if (command == "check")
        return readCheck({arguments.begin() + 1, arguments.end()}, catalogue);
    if (command == "verify")
        return readVerify({arguments.begin() + 1, arguments.end()});
    if (command == "compare")
        return readCompare({arguments.begin() + 1, arguments.end()});
    if (command == "read")
        return readRead({arguments.begin() + 1, arguments.end()});
    if (arguments.size() == 1 && command == "--help")
        return ShowHelp{"cli.help"};
    if (arguments.size() == 1 && command == "--version")
        return ShowVersion{};
    const char* key = command.starts_with('-') ? "cli.unknown-option" : "cli.unknown-command";
    return Message{key, {{"option", shown(command)}, {"command", shown(command)}}};
}

std::string editionChoice(const packs::Catalogue& catalogue)
{
    std::string choice;
    for (const packs::Edition& edition : catalogue.editions)
        choice += (choice.empty() ? "" : "|") + edition.code().text();
    return choice;
}

} // namespace gouji::cli
