namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class CommonwealthCountriesTests
{
    private static Answer Listed(string country, LocalDateTime moment) => ThePerson.AnyOtherNationality(CommonwealthCountries.IsOnTheList)
        .Read(A.Case(p => p.All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, country))), moment).Answer;

    private static Answer Listed(string country, LocalDate day) => Listed(country, day.At(LocalTime.Midnight));

    [Fact]
    public void The_periods_of_every_country_tile_the_span_of_the_statute_book()
    {
        foreach (var country in CommonwealthCountries.Table.GroupBy(r => r.Country))
        {
            var periods = country.OrderBy(r => r.From).ToList();
            Assert.Equal(Provision.SpanFrom.Date, periods[0].From);
            Assert.Equal(Provision.SpanTo.Date, periods[^1].To);
            Assert.All(periods, p => Assert.True(p.From < p.To, $"{p}"));
            Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }
    }

    [Fact]
    public void Every_country_has_a_name_and_every_row_a_source()
    {
        Assert.Equal(56, CommonwealthCountries.Table.Select(r => r.Country).Distinct().Count());
        Assert.All(CommonwealthCountries.Table, r => Assert.True(Countries.Exists(r.Country), r.Country));
        Assert.All(CommonwealthCountries.Table, r => Assert.NotEmpty(r.Source));
    }

    [Theory]
    [InlineData("IND", Yes)]
    [InlineData("PAK", Yes)]
    [InlineData("BGD", Yes)] // deemed from 4 February 1972
    [InlineData("ZAF", No)]
    [InlineData("BHS", No)]
    [InlineData("PNG", No)]
    [InlineData("IRL", No)]
    [InlineData("CYP", Unknown)]
    [InlineData("UGA", Unknown)]
    [InlineData("ZWE", Unknown)]
    [InlineData("FRA", Unknown)] // no list of that day was found
    public void On_1_January_1973(string country, Answer answer)
    {
        Assert.Equal(answer, Listed(country, 1.January(1973)));
        Assert.Equal(answer, CommonwealthCountries.ListedOn(1.January(1973), ThePerson.CountryOfCitizenshipOn1January1973)
            .On(A.Case(p => p.Is(ThePerson.CountryOfCitizenshipOn1January1973, country)), 1.January(2026)));
    }

    [Theory]
    [InlineData("PAK", Yes)]
    [InlineData("GMB", Yes)]
    [InlineData("ZWE", Yes)] // out of the Commonwealth since 2003, and still on the list
    [InlineData("FJI", Yes)]
    [InlineData("CYP", Yes)]
    [InlineData("FRA", No)]
    [InlineData("IRL", No)]
    [InlineData("MDV", Unknown)]
    [InlineData("GAB", Unknown)]
    public void Today(string country, Answer answer) => Assert.Equal(answer, Listed(country, 23.November(2026)));

    [Theory]
    [InlineData("PAK", 15, 1973, 12, No)]
    [InlineData("PAK", 31, 1982, 12, No)]
    [InlineData("PAK", 15, 1989, 9, Unknown)]
    [InlineData("GMB", 11, 2015, 11, Yes)]
    [InlineData("GMB", 12, 2015, 11, No)]
    [InlineData("GMB", 21, 2018, 6, No)]
    [InlineData("GMB", 22, 2018, 6, Yes)]
    [InlineData("RWA", 1, 2010, 1, No)] // a member since November 2009, not yet on the list
    [InlineData("RWA", 10, 2010, 3, Yes)]
    [InlineData("ZAF", 26, 1994, 7, Yes)]
    [InlineData("FJI", 1, 1990, 1, Yes)] // out of the Commonwealth 1987 to 1997, and never off the list
    public void The_list_governs_and_not_membership(string country, int day, int year, int month, Answer answer) =>
        Assert.Equal(answer, Listed(country, new LocalDate(year, month, day)));

    [Fact]
    public void What_was_not_read_asks_for_a_ruling()
    {
        var finding = ThePerson.AnyOtherNationality(CommonwealthCountries.IsOnTheList)
            .Read(A.Case(p => p.All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "TGO"))), 1.January(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["not-encoded.commonwealth-list"], finding.MissingIds());
    }

    [Fact]
    public void An_unknown_country_is_asked_for() =>
        Assert.Contains("otherNationalities.1.country", ThePerson.AnyOtherNationality(CommonwealthCountries.IsOnTheList)
            .Read(A.Case(p => p.All<Nationality>().Has<Nationality>(_ => { })), 1.January(2026)).MissingIds());

    [Fact]
    public void Pakistan_and_The_Gambia_alone_left_the_list_of_1973_and_came_back()
    {
        Assert.Equal(["GMB", "PAK"], CommonwealthCountries.OffTheListAtSomeTimeAfter(1.January(1973)).Order());
        Assert.Empty(CommonwealthCountries.OffTheListAtSomeTimeAfter(1.January(2020)));
        Assert.Contains("IND", CommonwealthCountries.ListedEverSince(1.January(1973)));
        Assert.DoesNotContain("PAK", CommonwealthCountries.ListedEverSince(1.January(1973)));
    }

    [Theory]
    [BothSidesOf(1, 1, 1983)]
    [BothSidesOf(10, 7, 1973)]
    [BothSidesOf(1, 8, 1973)]
    [BothSidesOf(1, 10, 1973)]
    [BothSidesOf(29, 6, 1976)]
    [BothSidesOf(7, 7, 1978)]
    [BothSidesOf(1, 10, 1978)]
    [BothSidesOf(3, 11, 1978)]
    [BothSidesOf(12, 7, 1979)]
    [BothSidesOf(31, 1, 1980)]
    [BothSidesOf(18, 4, 1980)]
    [BothSidesOf(30, 6, 1980)]
    [BothSidesOf(30, 8, 1980)]
    [BothSidesOf(21, 9, 1981)]
    [BothSidesOf(1, 11, 1981)]
    [BothSidesOf(19, 9, 1983)]
    [BothSidesOf(1, 12, 1983)]
    [BothSidesOf(1, 2, 1984)]
    [BothSidesOf(11, 3, 1985)]
    [BothSidesOf(1, 9, 1989)]
    [BothSidesOf(1, 11, 1989)]
    [BothSidesOf(25, 8, 1990)]
    [BothSidesOf(26, 7, 1994)]
    [BothSidesOf(25, 1, 1999)]
    [BothSidesOf(10, 3, 2010)]
    [BothSidesOf(12, 11, 2015)]
    [BothSidesOf(12, 5, 2017)]
    [BothSidesOf(22, 6, 2018)]
    [BothSidesOf(1, 2, 2020)]
    [BothSidesOf(25, 6, 2022)]
    public void Some_country_s_place_changes_at_every_boundary(LocalDateTime before, LocalDateTime on)
    {
        string[] changed = [.. CommonwealthCountries.Table.Where(r => r.From == on.Date).Select(r => r.Country).Distinct()];

        Assert.NotEmpty(changed);
        Assert.Contains(changed, country => Listed(country, before) != Listed(country, on));
    }
}
