namespace DueCourse.Casework.Tests.People;

using CsCheck;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;

/// <summary>A name is found by the ways in which officials write it. All names are invented or common.</summary>
public sealed class NameFormsTests
{
    [Theory]
    // Accents, case, order.
    [InlineData("Nguyễn Thị Ánh", "nguyen thi anh")]
    [InlineData("Nguyễn Thị Ánh", "Anh Nguyen")]
    [InlineData("Đặng Văn Đức", "DANG VAN DUC")]
    [InlineData("Łukasz Żółciński", "Zolcinski Lukasz")]
    [InlineData("Işıl ÖZGÜR", "isil ozgur")]
    [InlineData("İSMAİL ŞAHİN", "ismail sahin")]
    [InlineData("ISMAIL SAHIN", "ismaıl şahın")]
    [InlineData("Ọláwálé Adébáyọ̀", "Olawale Adebayo")]
    [InlineData("Þórður Guðmundsdóttir", "Thordur Gudmundsdottir")]
    [InlineData("María José García Márquez", "Garcia Marquez")]
    [InlineData("María José García Márquez", "garcia maria")]
    [InlineData("Ștefan Ionuț Țurcanu", "Stefan Turcanu")]
    [InlineData("Dvořák Ondřej", "Ondrej Dvorak")]
    [InlineData("João da Conceição", "joao conceicao")]
    // Particles, hyphens, apostrophes.
    [InlineData("Ludwig van den Berg", "Berg Ludwig")]
    [InlineData("Conor O’Brien", "OBrien Conor")]
    [InlineData("Conor O'Brien", "o brien")]
    [InlineData("Jean-Pierre N'Diaye", "jeanpierre ndiaye")]
    [InlineData("Jeanpierre Ndiaye", "Jean-Pierre N‘Diaye")]
    [InlineData("Khalid Al-Ahmad", "Khalid Alahmad")]
    [InlineData("Khalid Alahmad", "Khalid al Ahmad")]
    [InlineData("Khalid al-Ahmad", "Ahmad Khalid")]
    // Other scripts with full letters.
    [InlineData("Юрий Щербаков", "Yuriy Shcherbakov")]
    [InlineData("Γεώργιος Παπαδόπουλος", "Georgios Papadopoulos")]
    [InlineData("习近平", "Xi Jinping")]
    [InlineData("Jinping XI", "习近平")]
    [InlineData("王小明", "Wang Xiaoming")]
    [InlineData("김정수", "Gim Jeongsu")]
    // Decomposed, full-width, unseen marks.
    [InlineData("Jose\u0301 Núñez", "José NUÑEZ")]
    [InlineData("ＡＮＮＡ　ＭＡＲＩＡ", "anna maria")]
    [InlineData("\u202Eanna\u202C maria", "Anna Maria")]
    public void By_its_letters(string onFile, string typed) => Assert.True(Finds(onFile, typed, Closeness.Letters));

    [Theory]
    [InlineData("Muhammad Rahimi", "Mohamed Rahimi")]
    [InlineData("Md. Rahim", "Mohammad Rahim")]
    [InlineData("Ivan Petrov", "Iwan Petroff")]
    [InlineData("Sergei Khrushchev", "Sergey Hruschev")]
    [InlineData("Юрий Ковалёв", "Yuri Kovalev")]
    [InlineData("Müller Jörg", "Mueller Joerg")]
    [InlineData("Jørgen Åsen", "Joergen Aasen")]
    [InlineData("Youssef Karam", "Yusuf Karam")]
    [InlineData("Qadir Zia", "Kadir Zia")]
    [InlineData("Jurij Jankovic", "Yuri Yankovic")]
    [InlineData("Kowalczyk", "Kovalchik")]
    [InlineData("Walid Dhaher", "Valid Daher")]
    public void By_its_usual_other_spellings(string onFile, string typed)
    {
        Assert.True(Finds(onFile, typed, Closeness.Spelling));
        Assert.False(Finds(onFile, typed, Closeness.Letters));
    }

    [Theory]
    [InlineData("محمد الأحمد", "Muhammad al-Ahmad")]
    [InlineData("محمد أحمد", "Mohamed Ahmed")]
    [InlineData("مُحَمَّد", "Mohammad")]
    [InlineData("محـــمد", "Muhammad")]
    [InlineData("محمود خان", "Mahmoud Khan")]
    [InlineData("فاطمة الزهراء", "Fatima Zahra")]
    [InlineData("پرویز رحیمی", "Parviz Rahimi")]
    [InlineData("عبد الله حسين", "Abdullah Hussein")]
    [InlineData("Abdullah Hussein", "عبدالله حسين")]
    [InlineData("ولید", "Walid")]
    [InlineData("يوسف", "Youssef")]
    [InlineData("Muhammad al-Ahmad", "محمد الأحمد")]
    public void By_its_consonants_where_a_script_writes_no_vowels(string onFile, string typed) => Assert.True(Finds(onFile, typed, Closeness.Consonants));

    [Theory]
    [InlineData("Anna Kowalska", "Petrov")]
    [InlineData("Anna Kowalska", "Anna Petrova")]
    [InlineData("Muhammad Rahimi", "Muhammad Karimi")]
    [InlineData("Nguyễn Thị Ánh", "Trần Thị Ánh")]
    [InlineData("习近平", "Wang Jinping")]
    [InlineData("Ivan Petrov", "")]
    [InlineData("Ivan Petrov", "' OR 1=1 --")]
    [InlineData("Ivan Petrov", "*")]
    public void What_is_another_name_is_not_found(string onFile, string typed) =>
        Assert.All(Enum.GetValues<Closeness>(), closeness => Assert.False(Finds(onFile, typed, closeness)));

    [Fact]
    public void A_name_finds_itself_and_a_wider_search_finds_all_that_a_nearer_one_does()
    {
        var letters = Gen.Char["aäbcčdđeéghiıjklłmnñoöøpqrsşßtuüvwxyzžАбвгдежзийклмнощыюяαβγδέησάأبتجحخدذرسشعغفقكلمنهويةابن习近平王김정수अमित'’- \u0301\u202e"];
        var name = Gen.String[letters, 1, 30];
        Gen.Select(name, name).Sample((a, b) =>
        {
            Assert.True(!NameForms.Query(a, Closeness.Letters).Groups.Any() || Finds(a, a, Closeness.Letters), a);
            var (near, wider, widest) = (Finds(a, b, Closeness.Letters), Finds(a, b, Closeness.Spelling), Finds(a, b, Closeness.Consonants));
            Assert.True((!near || wider) && (!wider || widest));
        }, iter: 3000);
    }

    [Fact]
    public void Whatever_is_typed_keys_are_small_letters_and_digits_of_ascii()
    {
        Gen.String.Sample(text =>
        {
            var keys = NameForms.Keys(new(text)).Concat(NameForms.Query(text, Closeness.Consonants).Groups.SelectMany(g => g))
                .Concat(ReferenceForms.Query(text, misread: true).Groups.SelectMany(g => g));
            Assert.All(keys, key => Assert.All(key, c => Assert.True(c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))));
        }, iter: 3000);
    }

    [Fact]
    public void The_keys_are_pinned_so_that_a_change_of_them_calls_for_another_edition()
    {
        Assert.Equal(1, NameForms.Edition);
        Assert.Equal(
            "clvrsk cmhmd cmhmdlrsk cmhmdlvrsk",
            string.Join(' ', NameForms.Keys(new("محمد Lewriski")).Where(k => k[0] == 'c').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_full_text_index_is_asked_for_keys_alone()
    {
        var query = NameForms.Query("Abd Allah", Closeness.Letters);

        Assert.Equal("(\"nabd\" OR \"nabdallah\") AND (\"nabdallah\" OR \"nallah\")", query.ForFts5());
    }

    [Theory]
    [InlineData("A1234567/2", "a 1234567-2", false)]
    [InlineData("PA/01234/2024", "pa012342024", false)]
    [InlineData("3434-1234-5678-9012", "3434 1234 5678 9012", false)]
    [InlineData("Ｏ１２３", "o123", false)]
    [InlineData("AO123", "A0123", true)]
    [InlineData("B5521", "8552I", true)]
    public void A_reference_number_is_found_however_it_is_spaced(string onFile, string typed, bool misread)
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Done(new AddReference(Compartment.Open, new(identity, ReferenceKind.HomeOffice, new(onFile), "a letter", null)) { By = Given.Caseworker, Id = desk.Next() });
        var document = Assert.Single(SearchDocument.Of(desk.Case));

        Assert.True(ReferenceForms.Query(typed, misread).Finds(document.Keys.ToHashSet()));
        Assert.Equal(onFile, desk.Case.People.Identities[identity].References.Single().Said.AsWritten.AsGiven);
        if (misread) Assert.False(ReferenceForms.Query(typed, misread: false).Finds(document.Keys.ToHashSet()));
    }

    [Fact]
    public void What_stands_in_another_compartment_is_found_only_by_its_readers()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Name(identity, "Anna Kowalska");
        desk.Name(identity, "Anna Lewandowska", Compartment.Protection);
        var documents = SearchDocument.Of(desk.Case).ToList();

        Assert.Equal([Compartment.Open, Compartment.Protection], documents.Select(d => d.In));
        Assert.False(NameForms.Query("Lewandowska", Closeness.Consonants).Finds(documents[0].Keys.ToHashSet()));
        Assert.True(NameForms.Query("Lewandowska", Closeness.Letters).Finds(documents[1].Keys.ToHashSet()));
    }

    private static bool Finds(string onFile, string typed, Closeness closeness) => NameForms.Query(typed, closeness).Finds(NameForms.Keys(new UntrustedText(onFile)));
}
