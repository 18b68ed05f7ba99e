using System.Runtime.InteropServices;
using DueCourse.Law.Drafting;

namespace DueCourse.Benchmarks.Rows;

/// <summary>How sentences are kept in a row: 0 where the kind is not known, otherwise one more than the option's number.</summary>
internal enum SentenceType : byte
{
    NotKnown, Imprisonment, Detention, DetentionAndTraining, Life, ImprisonmentForPublicProtection, Extended, OtherIndeterminate,
    Hospital, HospitalWithoutLimitOfTime, Community, Fine, Other,
}

internal enum Activation : byte
{
    NotKnown, None, Part, Whole,
}

internal enum Relation : byte
{
    NotKnown, Alone, Concurrent, Consecutive,
}

internal enum Finding : byte
{
    NotKnown, Convicted, FoundWithoutConviction, Insanity,
}

internal enum Held : byte
{
    NotKnown, None, ServingSentence, Recalled, Remand, ImmigrationDetention,
}

internal enum Extradition : byte
{
    NotKnown, None, Requested, CertificateSection2, CertificateSection70, CertificateSection74B, CustodySection5, WarrantSection73,
    Authority1989, ScheduleOrder1989, Warrant1989, ScheduleWarrant1989, Ordered, Discharged,
}

/// <summary>A case: the person, and where their convictions begin.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PersonRow
{
    // In the order of RowColumns, which turns them into columns.
    public Answer CitizenshipIsDisputed, IsABritishCitizen, IsBritishOnTheEvidence, IsTreatedAsBritish, IsAnIrishCitizen, AgeIsDisputed, IsARelevantPerson, IsExempt;
    public Answer RemovalWouldBreachARight, IsAPersistentOffender, ContraventionOfTheTraffickingConvention, LawfulForMostOfLife, IsIntegrated, VerySignificantObstacles, UndulyHarshOnAPartner, UndulyHarshOnAChild;
    public Answer VeryCompellingCircumstances, ParentOfAQualifyingChild, DisproportionateForAChild, BreachOfArticle2, BreachOfArticle3, BreachOfArticles4To6, BreachOfTheRefugeeConvention, MayHaveHadTreatyRights;
    public Answer HasAMentalHealthOrder, WasNoticedBefore1August2008, ConvictionsAreComplete;
    public Extradition Extradition;
    public Held HeldOn1August2008;
    public byte Convictions, Unused1, Unused2;

    /// <summary>Year, month and day as one number; 0 where not known.</summary>
    public int DateOfBirth;

    public int FirstConviction;
}

/// <summary>A conviction.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ConvictionRow
{
    public Answer WasInTheUnitedKingdom, IsQuashed, DayIsInQuestion, WasUnder18IfAgeIsDisputed, SeriousHarmIsAlleged, CausedSeriousHarm, IsAReasonForTheDecision, WasSuspendedOn1August2008;
    public Finding Finding;
    public byte Sentences, Unused1, Unused2, Unused3, Unused4, Unused5, Unused6;
    public int DateOfConviction, OffenceFrom, FirstSentence;
}

/// <summary>A sentence.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct SentenceRow
{
    public Answer Exists, IsSuspended, MayLastTwelveMonths, MayLastFourYears, HospitalCounts;
    public SentenceType Type;
    public Activation Activation;
    public Relation Relation;

    /// <summary>Months and days as one number; -1 where not known.</summary>
    public int Term, CustodialTerm, AggregateTerm, Unused;
}

/// <summary>Many cases as typed rows.</summary>
internal sealed class Caseload(PersonRow[] people, ConvictionRow[] convictions, SentenceRow[] sentences)
{
    public PersonRow[] People { get; } = people;

    public ConvictionRow[] Convictions { get; } = convictions;

    public SentenceRow[] Sentences { get; } = sentences;

    public int Count => People.Length;
}
