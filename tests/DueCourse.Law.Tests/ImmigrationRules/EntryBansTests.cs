namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.Drafting;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.Tests.Clock;

public sealed class EntryBansTests
{
    [Fact]
    public void A_period_whose_rules_were_not_read_is_not_counted() =>
        Assert.Equal(["ho.entry-ban.text-not-read"],
            Assert.IsType<CannotYetBeFixed>(EntryBans.RefusalPeriod.From(23.November(2026))).Missing.Select(m => m.Id));
}
