using DueCourse.Pdf.Papers;
using NodaTime;

namespace DueCourse.Pdf.Tests;

/// <summary>A letter with everything in it that a paper can hold. Everybody in it is invented.</summary>
internal static class ALetter
{
    public static Paper Paper { get; } = new("Notice of a decision", "en-GB",
    [
        new Heading(1, Run.Of("We have decided to refuse your claim")),
        new Paragraph([new("This letter tells you what we decided, why, and "), new("what you can do now") { IsStrong = true }, new(".")]) { Tone = Tone.Lead },
        new Particulars(
        [
            ("Name", Run.Of("Zofia Wiśniewska-Ødegård")),
            ("Reference", Run.Of("DC-0417")),
            ("Day of the decision", Run.Of("26 November 2026")),
            ("Address", Run.Of("14 Glebe Road\nLeeds\nLS6 2AB")),
        ]),
        new Card(
        [
            new Heading(2, Run.Of("You have until 10 December 2026 to appeal")) { Anchor = "deadline" },
            new Paragraph([new("Your notice of appeal has to reach the Tribunal "), new("within 14 days") { IsStrong = true }, new(" after the notice of this decision was sent.")]),
            new Paragraph(Run.Of("FtT (IAC) Procedure Rules 2014, rule 19(2). Last day as counted on 26 November 2026.")) { Tone = Tone.Small },
        ]),
        new Heading(2, Run.Of("What you can do")),
        new Listing(true,
        [
            [new Paragraph([new("Read this letter, and ask somebody you trust to read it with you.")])],
            [new Paragraph([new("Get advice. You can "), new("find an adviser who is allowed to give it") { LeadsTo = new Target.Web("https://www.gov.uk/find-an-immigration-adviser") }, new(".")]),
             new Listing(false, [[new Paragraph(Run.Of("An adviser may act for you free of charge."))], [new Paragraph(Run.Of("A friend may come with you, and may not advise you."))]])],
            [new Paragraph([new("Appeal, before the day "), new("in the box above") { LeadsTo = new Target.Place("deadline") }, new(" (page "), new("") { PageOf = "deadline" }, new(").")])],
        ]),
        new Heading(2, Run.Of("Why we decided this")),
        new Heading(3, Run.Of("What we looked at")),
        new Table(
            [new(Run.Of("Document"), 5), new(Run.Of("From"), 3), new(Run.Of("Pages"), 1, IsRightAligned: true)],
            [
                [Run.Of("Letter of the head teacher of Glebe Road Primary School about both children and how they are getting on"), Run.Of("12 March 2026"), Run.Of("2")],
                [[new("Llythyr gan y meddyg teulu") { Language = "cy" }], Run.Of("3 April 2026"), Run.Of("11")],
                [Run.Of("Passport"), Run.Of("Warszawa, 2019"), Run.Of("34")],
            ]) { HasRowHeaders = true },
        new Paragraph(Run.Of("We accept that you have lived here since 2009, that you are settled in your work, and that your daughter is at a decisive point in school. We looked at what would happen to each of them if you had to leave, and weighed it against the sentence that the Crown Court passed on 4 June 2024.")),
        new Paragraph([new("The decision rests on the "), new("UK Borders Act 2007") { IsStrong = true }, new(", sections 32 and 33, as they stood on the day of this letter.")]),
    ])
    {
        Dated = new LocalDate(2026, 11, 26), Author = "DueCourse", Footer = "DC-0417 · Notice of a decision · verification code 4F2A-91C0-77DE",
    };
}
