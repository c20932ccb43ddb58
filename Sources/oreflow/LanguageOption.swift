import ArgumentParser
import Figures
import Reports
import SupplyData
import Language

/// The language of what people read; columns and values for programs are the same in all.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names, headings and sentences: name (English), or the language of a table reference/names_<language>.csv, such as "
        + "zh. CSV and JSON stay as they are.", valueName: "names"))
  var labels = "name"

  func validate() throws {
    if labels == "iso3" {
      throw ValidationError("--labels takes name or a language such as zh here; codes are in CSV and JSON.")
    }
  }

  /// The words of the language, with the names that `dataset` holds.
  ///
  /// - Parameters:
  ///   - dataset: The data.
  ///   - list: The name of the list of minerals, which stays as it is.
  func words(_ dataset: Dataset, list: String) throws(DataError) -> PageWords {
    guard labels != "name" else { return .english }
    return PageWords(
      try FigureNames(language: labels, folder: dataset.folder), register: dataset.reference.register,
      lists: [list])
  }
}
