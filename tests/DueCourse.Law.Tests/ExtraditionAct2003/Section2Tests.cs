namespace DueCourse.Law.Tests.ExtraditionAct2003;

using DueCourse.Law.ExtraditionAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section2Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord With(string status) => A.Case(p => p.Is(TheExtradition.Status, status));

    [Theory]
    [InlineData("certificate-ea2003-s2", Yes), InlineData("custody-ea2003-s5", Yes), InlineData("certificate-ea2003-s70", Yes)]
    [InlineData("warrant-ea2003-s73", Yes), InlineData("certificate-ea2003-s74b", Yes), InlineData("ea1989-authority", Yes)]
    [InlineData("ea1989-warrant", Yes), InlineData("ordered", Yes), InlineData("requested", No), InlineData("discharged", No), InlineData("none", No)]
    public void It_is_in_train_from_the_first_step_under_the_Act(string status, Answer expected) =>
        Assert.Equal(expected, Section2.ExtraditionIsInTrain.On(With(status), Today));

    [Fact]
    public void A_bare_request_is_reported_as_such() =>
        Assert.Equal(Yes, Section2.ExtraditionIsInTrain.Consequences.Single(c => c.Id == "ea2003.extradition.requested").Condition.On(With("requested"), Today));

    [Fact]
    public void An_unknown_state_is_asked_for() =>
        Assert.Equal(["extraditionStatus"], Section2.ExtraditionIsInTrain.Condition.Read(A.Case(_ => { }), Today).MissingIds());
}
