using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>Nonsense at each step of the talks: a clear refusal, and nothing recorded.</summary>
public sealed class BadInputTests
{
    private const string C = Talks.Country;
    private static readonly EntryId Nowhere = new(Compartment.Destination, 999), Elsewhere = new(Compartment.Protection, 1);
    private static readonly LocalDate Today = new(2026, 9, 14), Tomorrow = new(2027, 9, 15);

    // The steps that a state allows, each with nonsense of one kind.
    private static readonly IReadOnlyDictionary<string, (Func<Story> Told, Actor By, Func<Actor, Command>[] Wants)> Bad = new Dictionary<string, (Func<Story>, Actor, Func<Actor, Command>[])>
    {
        ["an account"] = (() => Talks.Begun(), Caseworker,
        [
            by => new TakeNationalityAccount("XQX", Talks.Day1, "a", "b") { By = by, Id = "x" }, by => new TakeNationalityAccount(C, Tomorrow, "a", "b") { By = by, Id = "x" },
            by => new TakeNationalityAccount(C, Talks.Day1, "", "b") { By = by, Id = "x" }, by => new TakeNationalityAccount(C, Talks.Day1, "a", "\u0001") { By = by, Id = "x" },
            by => new GatherNationalityEvidence(C, Talks.Day1, "s. 44") { By = by, Id = "x" }, by => new HoldContact("not mine to hold") { By = by, Id = "x" },
            by => new RecordContactConsent(Elsewhere, "a") { By = by, Id = "x" }, by => new RecordContactConsent(Nowhere, "a") { By = by, Id = "x" },
            by => new TakeBackContactConsent(Elsewhere, "a") { By = by, Id = "x" }, by => new RecordDisclosureIncident("") { By = by, Id = "x" },
            by => new AssessDocumentNeed("XQX", Talks.Day1, "a") { By = by, Id = "x" }, by => new AssessDocumentNeed(C, Tomorrow, "a") { By = by, Id = "x" },
            by => new DisputeNationality(C, Talks.Day1, "a") { By = by, Id = "x" }, by => new LiftContactBar(C, Elsewhere, "a") { By = by, Id = "x" },
        ]),
        ["an officer's holds"] = (() => Talks.Begun(), Officer,
        [
            by => new HoldContact("") { By = by, Id = "x" }, by => new EndContactHold(Nowhere, "a") { By = by, Id = "x" }, by => new CloseDisclosureIncident(Elsewhere, "a", Talks.Day1) { By = by, Id = "x" },
            by => new WithdrawReadmission(new(Compartment.Open, 1)) { By = by, Id = "x" }, by => new SuspendReadmission(new(Compartment.Open, 1)) { By = by, Id = "x" },
        ]),
        ["a draft"] = (() => Talks.Begun().Ready(), Liaison,
        [
            by => new DraftReadmission("XQX", "Please take him back.") { By = by, Id = "x" }, by => new DraftReadmission(C, "") { By = by, Id = "x" },
            by => new SendReadmission { By = by, Id = "x" }, by => new RecordReceipt(Today, true, "a") { By = by, Id = "x" }, by => new SendTransferNotice(Nowhere) { By = by, Id = "x" },
        ]),
        ["an answer"] = (() => Talks.Begun().Ready().Sent().Received().At(Today, 9, 0), Liaison,
        [
            by => new RecordAcknowledgement(Tomorrow) { By = by, Id = "x" }, by => new RecordAcknowledgement(new(2026, 9, 1)) { By = by, Id = "x" }, by => new RecordQuestion(Today, "") { By = by, Id = "x" },
            by => new RecordInterviewAsked(Today, "") { By = by, Id = "x" }, by => new RecordMoreTime(Today, "", new(2026, 12, 1)) { By = by, Id = "x" }, by => new RecordMoreTime(Today, "a", Today) { By = by, Id = "x" },
            by => new RecordAcceptance(Today, Nowhere, null) { By = by, Id = "x" }, by => new RecordAcceptance(Today, Elsewhere, null) { By = by, Id = "x" }, by => new RecordRefusal(Today, Nowhere, "a") { By = by, Id = "x" },
            by => new RecordConfirmation(C, Today, Nowhere, "a") { By = by, Id = "x" }, by => new RecordDenial(C, Tomorrow, Nowhere, "a") { By = by, Id = "x" }, by => new RecordNoRecord(C, Today, Nowhere, "a") { By = by, Id = "x" },
            by => new AnswerQuestion(Nowhere) { By = by, Id = "x" }, by => new WriteMessage(MessageFor.Answer, "") { By = by, Id = "x" }, by => new WriteMessage(MessageFor.Answer, "He has not claimed asylum.") { By = by, Id = "x" }, by => new ClearMessage(Nowhere) { By = by, Id = "x" }, by => new RecordRetraction(C, Today, Nowhere) { By = by, Id = "x" },
        ]),
        ["a document"] = (() => Talks.Begun().Ready().Sent().Received().Confirmed().Accepted().Documented(), Caseworker,
        [
            by => new CheckTravelDocument("", new(2026, 11, 23)) { By = by, Id = "x" }, by => new CheckTravelDocument("a", new(2027, 2, 26)) { By = by, Id = "x" }, by => new CheckTravelDocument("a", new(2026, 9, 1)) { By = by, Id = "x" },
            by => new GiveDocumentBack(Tomorrow, "a") { By = by, Id = "x" }, by => new GiveDocumentBack(Today, "since he was granted asylum") { By = by, Id = "x" }, by => new QuarantineDocument(Today, "") { By = by, Id = "x" },
            by => new RecordDocumentLoss(Tomorrow, "a") { By = by, Id = "x" }, by => new RecordDocumentUse { By = by, Id = "x" }, by => new AskForRenewal(Nowhere) { By = by, Id = "x" }, by => new FindUkLetterPossible { By = by, Id = "x" },
            by => new RecordDocumentIssued(Today, TravelDocumentKind.Passport, "P", new(2030, 1, 1), "a", Nowhere) { By = by, Id = "x" },
        ]),
        ["a document to come"] = (() => Talks.Begun().Ready().At(Today, 9, 0).Done(Caseworker, by => new AssessDocumentNeed(C, Today, "none") { By = by, Id = "n" }), Liaison,
        [
            by => new ApplyForDocument(Nowhere, "a") { By = by, Id = "x" }, by => new ApplyForDocument(Nowhere, "") { By = by, Id = "x" },
            by => new RecordDocumentAgreed(Today, Nowhere) { By = by, Id = "x" }, by => new RecordDocumentInterview(Today, "a") { By = by, Id = "x" }, by => new RecordNoDocument(Today, DocumentFailure.NotIssued, "a") { By = by, Id = "x" },
            by => new RecordDocumentIssued(Today, TravelDocumentKind.UkLetter, "U", new(2030, 1, 1), "a", Nowhere) { By = by, Id = "x" }, by => new RecordDocumentIssued(Today, TravelDocumentKind.Passport, "", new(2030, 1, 1), "a", Nowhere) { By = by, Id = "x" },
        ]),
    };

    public static TheoryData<string> Kinds => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_refused_in_plain_words_and_leaves_nothing_behind(string kind)
    {
        var (told, by, wants) = Bad[kind];
        var story = told();
        Assert.All(wants, want =>
        {
            var refusal = story.Refused(by, want);
            Assert.False(string.IsNullOrWhiteSpace(refusal.What) || string.IsNullOrWhiteSpace(refusal.Why) || string.IsNullOrWhiteSpace(refusal.WhatToDo), refusal.Code);
        });
    }
}
