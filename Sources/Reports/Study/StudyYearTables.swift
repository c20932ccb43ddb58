import SupplyAnalysis
import SupplyData
import Tables

/// The tables of one year of a study.
enum StudyYearTables {
  /// How many minerals, each mineral, each country, who can stop what, and at which stage.
  static func all(_ year: YearProfile, register: Register) -> [Table] {
    [
      DependenceTables.headline(year.dependence),
      DependenceTables.minerals(year.dependence, threshold: 50, register: register),
    ]
      + (year.exposure.countries.isEmpty
        ? [] : [ExposureTables.countries(year.exposure, leading: year.leading, register: register)])
      + [ChokepointTables.countries(year.chokepoints, register: register)]
      + (year.stages.map { [StageTables.minerals($0, register: register)] } ?? [])
  }
}
