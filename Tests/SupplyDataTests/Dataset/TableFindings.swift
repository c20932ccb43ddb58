import SampleData
import SupplyData
import Testing

/// What the check finds in the sample folder whose table `file` is changed.
func findings(_ file: String, _ change: (String) -> String) throws -> [DataError] {
  let folder = try SampleFolder([file: change(try #require(SampleFolder.tables[file]))])
  return DataCheck(folder: folder.path).findings
}
