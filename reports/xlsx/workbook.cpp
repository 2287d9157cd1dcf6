// SPDX-License-Identifier: MIT
#include "reports/xlsx/workbook.hpp"

#include "core/error.hpp"
#include "reports/xlsx/cell_text.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

namespace weft::xlsx {
namespace {

[[noreturn]] void fail_writing(const std::string& why) {
    throw Error(Failure::storage, "cannot write the workbook: " + why);
}

/// A file without a name: the library writes to a path and nowhere else, and this one is gone whatever happens.
class MemoryFile {
public:
    MemoryFile() : descriptor_(memfd_create("weft-workbook", MFD_CLOEXEC)) {
        if (descriptor_ < 0) fail_writing("there is no memory for it");
    }
    MemoryFile(MemoryFile&&) = delete;
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(MemoryFile&&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(descriptor_); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

    std::string content() const {
        std::string all;
        std::array<char, 65536> part{};
        for (;;) {
            const auto got = pread(descriptor_, part.data(), part.size(), static_cast<off_t>(all.size()));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) fail_writing("it cannot be read back");
            if (got == 0) return all;
            all.append(part.data(), static_cast<std::size_t>(got));
        }
    }

private:
    int descriptor_;
};

/// Anything but a full disk is a mistake of ours: texts are made to fit before they come here.
void require(lxw_error error) {
    if (error != LXW_NO_ERROR) throw std::logic_error(std::string("a workbook was refused: ") + lxw_strerror(error));
}

double width_of(Form form) {
    switch (form) {
    case Form::name: return 30;
    case Form::sentences: return 60;
    case Form::level:
    case Form::count:
    case Form::share:
    case Form::decimal: return 14;
    }
    return 30;
}

const char* number_format(Form form) {
    switch (form) {
    case Form::share: return "0%";
    case Form::decimal: return "0.00";
    default: return "0";
    }
}

/// How many lines a text takes in a column, rather one too many: programs have different letters. Without heights of
/// rows some of them print one text over the next.
double lines_in(std::string_view text, double width) {
    constexpr double part_that_is_sure = 0.95;
    const auto a_line = std::max(1.0, std::floor(width * part_that_is_sure));
    double lines = 0;
    for (bool is_last = false; !is_last;) {
        const auto end = text.find('\n');
        is_last = end == std::string_view::npos;
        const auto letters = std::ranges::count_if(text.substr(0, end), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // where a character begins
        });
        lines += std::max(1.0, std::ceil(static_cast<double>(letters) / a_line));
        if (!is_last) text.remove_prefix(end + 1);
    }
    return lines;
}

/// Where a link of the contents leads.
std::string link_to(std::string_view sheet) {
    return "internal:'" + std::string(sheet) + "'!A1";
}

class Writer {
public:
    explicit Writer(const Workbook& written)
        : written_(written),
          workbook_(open(file_)),
          title_format_(format()),
          about_format_(format()),
          words_format_(format()),
          head_format_(format()),
          missing_format_(format()),
          link_format_(format()) {
        format_set_bold(title_format_);
        format_set_font_size(title_format_, title_size);
        format_set_text_wrap(words_format_);
        format_set_align(words_format_, LXW_ALIGN_VERTICAL_TOP);
        format_set_bold(head_format_);
        format_set_text_wrap(head_format_);
        format_set_bottom(head_format_, LXW_BORDER_THIN);
        format_set_align(missing_format_, LXW_ALIGN_RIGHT);
        format_set_align(missing_format_, LXW_ALIGN_VERTICAL_TOP);
        for (const auto form : {Form::count, Form::share, Form::decimal}) {
            auto* number = format();
            format_set_num_format(number, number_format(form));
            format_set_align(number, LXW_ALIGN_VERTICAL_TOP);
            number_formats_.emplace_back(form, number);
        }
        format_set_font_color(link_format_, link_colour);
        format_set_underline(link_format_, LXW_UNDERLINE_SINGLE);
        format_set_align(link_format_, LXW_ALIGN_VERTICAL_TOP);
    }

    std::string write() && {
        set_properties();
        std::vector<const Table*> tables;
        for (const auto& table : written_.tables)
            if (!table.rows.empty()) tables.push_back(&table);
        write_cover();
        write_contents(tables);
        write_notes();
        for (const auto* table : tables)
            write_table(*table);
        if (const auto error = workbook_close(workbook_.release()); error != LXW_NO_ERROR)
            fail_writing(lxw_strerror(error));
        return file_.content();
    }

private:
    static constexpr double title_size = 15;
    static constexpr lxw_color_t link_colour = 0x005EA5;
    static constexpr double cover_width = 100;
    static constexpr lxw_row_t head_row = 2; ///< under the title and what is said of the table

    struct Free {
        void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
    };

    static lxw_workbook* open(const MemoryFile& file) {
        auto* opened = workbook_new(file.path().c_str());
        if (opened == nullptr) fail_writing("there is no memory for it");
        return opened;
    }

    lxw_format* format() {
        auto* made = workbook_add_format(workbook_.get());
        if (made == nullptr) fail_writing("there is no memory for it");
        format_set_font_name(made, "Arial");
        return made;
    }

    lxw_worksheet* sheet(std::string_view name) {
        auto* made = workbook_add_worksheet(workbook_.get(), std::string(name).c_str());
        if (made == nullptr) throw std::logic_error("a workbook has no room for a sheet of this name");
        worksheet_set_landscape(made);
        worksheet_set_paper(made, a4);
        return made;
    }

    void set_properties() {
        auto title = cell_text(written_.title);
        auto subject = cell_text(written_.subject);
        constexpr std::size_t longest_property = 255;
        for (auto* text : {&title, &subject})
            if (text->size() > longest_property) *text = "";
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        const std::chrono::sys_days day = std::chrono::year(written_.year) / 1 / 1;
        properties.created = std::chrono::system_clock::to_time_t(day);
        require(workbook_set_properties(workbook_.get(), &properties));
    }

    lxw_format* number_format_of(Form form) const {
        const auto found = std::ranges::find(number_formats_, form, &std::pair<Form, lxw_format*>::first);
        return found == number_formats_.end() ? number_formats_.front().second : found->second;
    }

    static void write_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
                           lxw_format* format) {
        require(worksheet_write_string(sheet, row, column, cell_text(text).c_str(), format));
    }

    /// As high as so many lines are; one line is what a row has by itself.
    static void make_room(lxw_worksheet* sheet, lxw_row_t row, double lines) {
        constexpr double line_height = 14.5; // in points
        constexpr double highest = 409;      // that a row may be
        if (lines > 1) require(worksheet_set_row(sheet, row, std::min(lines * line_height, highest), nullptr));
    }

    /// Gives how many lines it takes.
    double write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, Form form, const Cell& cell) const {
        if (const auto* number = std::get_if<double>(&cell)) {
            require(worksheet_write_number(sheet, row, column, *number, number_format_of(form)));
            return 1;
        }
        const auto* text = std::get_if<std::string>(&cell);
        if (text != nullptr && !text->empty()) {
            write_text(sheet, row, column, *text, words_format_);
            return lines_in(*text, width_of(form));
        }
        const auto without = text != nullptr ? Without::does_not_apply : std::get<Without>(cell);
        const bool is_of_words = form == Form::name || form == Form::sentences;
        write_text(sheet, row, column, shorthand(without), is_of_words ? words_format_ : missing_format_);
        return 1;
    }

    void write_heads(lxw_worksheet* sheet, const Table& table) {
        std::vector<std::string> heads;
        std::vector<lxw_table_column> columns(table.columns.size());
        std::vector<lxw_table_column*> pointers;
        double lines = 1;
        for (const auto& column : table.columns) {
            heads.emplace_back(column.head);
            lines = std::max(lines, lines_in(column.head, width_of(column.form)));
        }
        make_room(sheet, head_row, lines);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].header = heads[i].data();
            columns[i].header_format = head_format_;
            pointers.push_back(&columns[i]);
            const auto at = static_cast<lxw_col_t>(i);
            require(worksheet_set_column(sheet, at, at, width_of(table.columns[i].form), nullptr));
        }
        pointers.push_back(nullptr);
        std::string name(table.name);
        lxw_table_options options{};
        options.name = name.data();
        options.no_autofilter = LXW_TRUE;
        options.no_banded_rows = LXW_TRUE;
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = plain_style;
        options.columns = pointers.data();
        const auto last_row = head_row + static_cast<lxw_row_t>(table.rows.size());
        const auto last_column = static_cast<lxw_col_t>(table.columns.size() - 1);
        require(worksheet_add_table(sheet, head_row, 0, last_row, last_column, &options));
        require(worksheet_repeat_rows(sheet, head_row, head_row));
    }

    /// The sheet of a table, which is all there is on it but its title and what a row is.
    lxw_worksheet* write_table(const Table& table) {
        auto* made = sheet(table.sheet);
        write_text(made, 0, 0, table.title, title_format_);
        write_text(made, 1, 0, "This sheet has one table. " + table.about, about_format_);
        write_heads(made, table);
        lxw_row_t row = head_row;
        for (const auto& cells : table.rows) {
            double lines = 1;
            ++row;
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                lines =
                    std::max(lines, write_cell(made, row, static_cast<lxw_col_t>(c), table.columns[c].form, cells[c]));
            make_room(made, row, lines);
        }
        return made;
    }

    void write_cover() {
        auto* cover = sheet("Cover");
        require(worksheet_set_column(cover, 0, 0, cover_width, nullptr));
        write_text(cover, 0, 0, written_.title, title_format_);
        lxw_row_t row = 0;
        for (const auto& line : written_.cover) {
            write_text(cover, ++row, 0, line, words_format_);
            make_room(cover, row, lines_in(line, cover_width));
        }
    }

    void write_contents(const std::vector<const Table*>& tables) {
        Table contents{"Contents",
                       "contents",
                       "Contents",
                       "It lists every sheet that follows.",
                       {{"Sheet", Form::name}, {"What it shows", Form::sentences}, {"Rows", Form::count}},
                       {{std::string("Notes"), std::string("What the shorthand in cells means"),
                         static_cast<double>(notes.size())}}};
        for (const auto* table : tables)
            contents.rows.push_back({std::string(table->sheet), table->title, static_cast<double>(table->rows.size())});
        auto* made = write_table(contents);
        for (std::size_t r = 0; r < contents.rows.size(); ++r) {
            const auto& name = std::get<std::string>(contents.rows[r].front());
            require(worksheet_write_url_opt(made, head_row + 1 + static_cast<lxw_row_t>(r), 0, link_to(name).c_str(),
                                            link_format_, name.c_str(), nullptr));
        }
    }

    void write_notes() {
        Table table{"Notes",
                    "notes",
                    "Notes",
                    "It says what the shorthand in cells means.",
                    {{"Shorthand", Form::level}, {"Meaning", Form::sentences}},
                    {}};
        for (const auto without : notes)
            table.rows.push_back({std::string(shorthand(without)), std::string(meaning(without))});
        write_table(table);
    }

    static constexpr std::uint8_t a4 = 9;
    static constexpr std::uint8_t plain_style = 1;
    static constexpr std::array notes{Without::hidden, Without::not_asked, Without::not_known, Without::does_not_apply};

    const Workbook& written_;
    MemoryFile file_;
    std::unique_ptr<lxw_workbook, Free> workbook_;
    lxw_format* title_format_; // all of them are the workbook's
    lxw_format* about_format_;
    lxw_format* words_format_;
    lxw_format* head_format_;
    lxw_format* missing_format_;
    lxw_format* link_format_;
    std::vector<std::pair<Form, lxw_format*>> number_formats_;
};

} // namespace

std::string write(const Workbook& workbook) {
    return Writer(workbook).write();
}

} // namespace weft::xlsx
