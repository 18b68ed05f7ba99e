using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Record;
using NodaTime;

namespace DueCourse.Tests;

public sealed class AuthorityTests
{
    private static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);

    [Theory]
    [InlineData(null)]
    [InlineData("The Secretary of State for the Home Department")]
    public void A_notice_is_issued_in_the_name_of_whoever_runs_the_program_whatever_the_command_says(string? authority)
    {
        var issue = new IssueNotice(NoticeKind.RemovalCancelled, [], null, new LocalDate(2026, 11, 26), "en") { By = Officer, Id = "1", Authority = "Nobody's" };

        Assert.Equal(authority, Assert.IsType<IssueNotice>(LedgerRegistry.InTheNameOf(authority, issue)).Authority);
    }

    [Fact]
    public void Any_other_command_is_as_it_was()
    {
        var open = new OpenCase("A case", new LocalDate(2026, 11, 26)) { By = Officer, Id = "1" };

        Assert.Same(open, LedgerRegistry.InTheNameOf("The Secretary of State", open));
    }
}
