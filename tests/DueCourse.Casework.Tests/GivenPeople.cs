namespace DueCourse.Casework.Tests;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Law.Record;

/// <summary>Identities, links and documents for tests.</summary>
internal static class GivenPeople
{
    public static readonly Actor Third = new("n.haddad", "Nour Haddad", ActorRole.SeniorOfficer);

    public static EntryId Identity(this Desk desk, string @as = "as in custody", Compartment @in = Compartment.Open) =>
        desk.Done(new RecordIdentity(@in, new(@as, "the prison's record", null)) { By = Given.Caseworker, Id = desk.Next() }).Last;

    public static EntryId Linked(this Desk desk, EntryId identity, EntryId? to = null, EntryId? evidence = null, params Conflict[] conflicts) =>
        desk.Done(Link(desk, identity, to, evidence, conflicts)).Last;

    public static LinkIdentities Link(Desk desk, EntryId identity, EntryId? to = null, EntryId? evidence = null, params Conflict[] conflicts) =>
        new(identity.Compartment, new(identity, to, null, LinkScope.SamePerson, LinkConfidence.MoreLikelyThanNot, "the same fingerprints", [evidence ?? identity], conflicts))
        {
            By = Given.Caseworker,
            Id = desk.Next(),
        };

    public static EntryId Contested(this Desk desk, EntryId link, Side side = Side.Person, string by = "Parvaneh Rostami, solicitor") =>
        desk.Done(new ContestLink(new(link, by, side, "the photograph shows somebody else")) { By = Given.Caseworker, Id = desk.Next() }).Last;

    public static SettleContest Settle(Desk desk, EntryId contest, bool stands) =>
        new(contest, stands, "both photographs were compared") { By = Given.Colleague, Id = desk.Next() };

    public static EntryId Name(this Desk desk, EntryId identity, string name, Compartment? @in = null) =>
        desk.Done(new AddName(@in ?? identity.Compartment, new(identity, NameKind.Full, new(name), null, null, "a letter", null)) { By = Given.Caseworker, Id = desk.Next() }).Last;

    public static EntryId Nationality(this Desk desk, EntryId identity, string country, NationalityBasis basis = NationalityBasis.Recorded) =>
        desk.Done(new RecordNationality(identity.Compartment, new(identity, country, basis, null, "a card", null)) { By = Given.Caseworker, Id = desk.Next() }).Last;

    public static DocumentReceived Paper(Confidentiality source = Confidentiality.Open, DocumentType type = DocumentType.NationalIdentityCard, string bytes = "a card") => new(
        Digest.Of(System.Text.Encoding.UTF8.GetBytes(bytes)), bytes.Length, "image/jpeg", type, new("Ministry of Interior"), new("D231458907"), null, null,
        new() { Name = new("ERIKSSON ANNA MARIA") }, Holding.Original, "handed over by the person", source, null, null, new("card.jpg"));

    public static EntryId Received(this Desk desk, DocumentReceived paper, Compartment @in = Compartment.Open) =>
        desk.Done(new ReceiveDocument(@in, paper) { By = Given.Caseworker, Id = desk.Next() }).Last;
}
