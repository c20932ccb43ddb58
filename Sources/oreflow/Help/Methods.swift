/// How every number is computed.
enum Methods {
  /// The formulas with their sources, in lines of at most 100 columns.
  static let text = """
    c is a country, m a mineral, t a year, s a share. Every threshold is an option, and the output names it.

    VALUES ARE INTERVALS
      74 is 74; >50 is above 50, at most 100; <25 is from 0 to below 25; E is 0 (net exporter); s is from 0
      to 0.5; W and NA are unknown. Bounds are carried through every formula. Nothing is imputed.
      A value is printed, restated (via another publication), derived, inherited (from the group) or unknown.

    DEPENDENCE
      Net import reliance  NIR(m,t), as published [1]. Where only the parts are: 100 (AC - P) / AC, AC
                           apparent consumption and P production, marked derived [2].
      Import shares        s(c,m,t): averages over four years by quantity (USGS [1]), or one year by value
                           (BACI [3]). The two are never mixed inside one mineral and year.
      Exposure             e(c,m) = s(c,m) NIR(m).   E(c) = sum over m of w(m) e(c,m), w equal by default.

    CONCENTRATION AND SUPPLY RISK
      HHI(m)               = sum over c of s(c,m)^2, on 0 to 10,000. Other countries with share o, of which
                           none is above the smallest named q: from sum to
                           sum + floor(o/q) q^2 + (o - floor(o/q) q)^2.
      Governance           g(c) = (2.5 - x) / 5, clipped to 0..1; x the mean of six estimates, or one [4].
                           A country without an estimate is anything from 0 to 1.
      HHI_WGI(m)           = sum over c of s(c,m)^2 g(c), over world production.
      Two sources          NIR/2 HHI_WGI(production) + (1 - NIR/2) HHI_WGI(imports), NIR as a fraction, after
                           the supply risk of the European Commission [5].
      GeoPolRisk           HHI(production) x sum of g(c) f(c) / (p + F): f imports from c, F all imports, p
                           domestic production [6].
      Screening score      Geometric mean of risk, growth and volatility, each scaled by a named rule [7].

    MARKET
      Volatility           CV = population standard deviation / mean of annual prices of one series; or the
                           standard deviation of annual log returns, each return inside one series.

    TREND
      Test                 Mann-Kendall [8, 9], with the correction of Hamed and Rao [10] where the lag-1
                           autocorrelation is significant; slope of Theil and Sen [11]. A direction is named
                           only when it holds for all values within the bounds, inside one series and stage.

    SHIFTS
      Change of HHI        = sum over c of (s(c,t2)^2 - s(c,t1)^2), exactly additive.
      Centre of gravity    Spherical mean of the countries' coordinates weighted by share.

    CHOKEPOINTS
      Loss of m            = sum of e(c,m) over the countries removed. With slack the others may ship more:
                           unmet demand is a maximum flow.
      Sets                 The set of K countries whose loss stops the most minerals, by branch and bound;
                           "proved" when the search ended.
      Power                Banzhaf [12] and Shapley-Shubik [13] index of a supplier in the weighted voting
                           game "supply below quota".
      Worst stage          = max of a country's shares of mining, refining where printed [1, 15] and
                           U.S. imports; a total's excess over the countries bounds every share.
      Origin gap           = share of U.S. imports - share of mining, percentage points.
      Origin               R = (I - A)^-1 diag(p): what each country's supply was mined where [14].
      Earlier stages       t' = t + u R', u' = u V' of the next earlier code, u what one code leaves open.

    GRAPHS
      `oreflow graph list` names every measure; the conventions are those of NetworkX.

    SOURCES
      [1] U.S. Geological Survey, Mineral Commodity Summaries.  [2] Kelly and Matos, Data Series 140.
      [3] Gaulier and Zignago 2010, BACI.  [4] World Bank, Worldwide Governance Indicators.
      [5] European Commission 2017, Methodology for establishing the EU list of critical raw materials;
      Blengini et al. 2017, background report, EUR 28654 EN, doi 10.2760/73303.
      [6] Gemechu et al., GeoPolRisk.  [7] after McCullough and Nassar 2017, doi 10.1007/s13563-017-0119-6.
      [8] Mann 1945.  [9] Kendall 1975.  [10] Hamed and Rao 1998.  [11] Sen 1968.
      [12] Banzhaf 1965, Weighted Voting Doesn't Work.  [13] Shapley and Shubik 1954, American Political
      Science Review 48(3), 787-792.
      [14] Kastner, Kastner and Nonhebel 2011, Ecological Economics 70(6).
      [15] British Geological Survey, World Mineral Statistics; Austrian Federal Ministry of Finance,
      World Mining Data.
      The study that Oreflow follows: Wang, Li and Liu 2024, Science & Technology Review 42(24), 21-29,
      doi 10.3981/j.issn.1000-7857.2024.01.00093.
    """
}
