import SampleData
import SupplyData
import Testing

struct FolderLocatorTests {
  /// A prefix as an installation leaves it; `share` holds the tables.
  @Test func theDataOfAnInstallationAreFoundFromTheProgram() throws {
    let prefix = try SampleFolder()
    let share = "share/oreflow/Data/reference/minerals.csv"
    _ = try prefix.write("mineral\n", to: share)
    let found = FolderLocator.dataFolder(workingDirectory: "/", executable: "\(prefix.path)/bin/oreflow")
    #expect(found == "\(prefix.path)/share/oreflow/Data")
    #expect(FolderLocator.dataFolder(workingDirectory: "/", executable: "\(prefix.path)/oreflow") == nil)
    #expect(FolderLocator.dataFolder(workingDirectory: "", executable: "") == nil)
    #expect(FolderLocator.dataFolder(workingDirectory: "/", executable: "oreflow") == nil)
  }
}
