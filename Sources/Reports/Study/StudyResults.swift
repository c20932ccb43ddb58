import SupplyAnalysis
import SupplyData
import Tables

/// What the study tells of.
struct StudyResults: Sendable {
  let profile: StudyProfile
  let chokepoints: StudyChokepoints
  let perspectives: StudyPerspectives
  let shifts: StudyShifts
  let stages: StudyStages

  init(_ profile: StudyProfile, register: Register) {
    self.profile = profile
    chokepoints = StudyChokepoints(profile, register: register)
    perspectives = StudyPerspectives(profile.perspectives, of: profile.comparison, register: register)
    shifts = StudyShifts(profile, register: register)
    stages = StudyStages(profile, register: register)
  }

  var year: YearProfile { profile.year }

  /// Every table of the report, those of the year first.
  func tables(_ register: Register) -> [Table] {
    StudyYearTables.all(year, register: register)
      + [
        LeadingSupplierTables.countries(year.leading, register: register),
        ConcentrationTables.minerals(year.concentration, bands: .doj2010, register: register),
        ExposureTables.edges(year.exposure),
        StrengthTables.nodes(
          supply: profile.supplyStrengths, production: profile.productionStrengths, register: register),
      ] + chokepoints.sets + stages.tables + perspectives.tables + shifts.tables
  }
}
