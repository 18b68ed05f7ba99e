namespace DueCourse.Store.Tests;

using DueCourse.Casework.Log;
using DueCourse.Store.Logs;

public sealed class SigningKeyTests
{
    [Fact]
    public void Of_many_nodes_that_make_a_key_at_once_all_use_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("keys-");
        for (var round = 0; round < 100; round++)
        {
            var path = Path.Combine(folder.FullName, $"{round}.pem");
            var keys = new SigningKey[8];
            Parallel.For(0, keys.Length, i => keys[i] = SigningKeyFile.OpenOrMake(path));

            Assert.Single(keys.Select(k => k.Key).Distinct());
            Assert.Equal(round + 1, folder.EnumerateFiles().Count());
            Array.ForEach(keys, k => k.Dispose());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_new_key_signs_in_the_lower_form_what_its_public_part_verifies()
    {
        using var key = SigningKey.Make();
        for (byte i = 0; i < 40; i++)
        {
            var signature = key.Sign([i]);
            Assert.True(Signature.IsLow(signature));
            Assert.True(key.Key.Verifies([i], signature));
            Assert.False(key.Key.Verifies([(byte)(i + 1)], signature));
        }
    }

    [Fact]
    public void A_key_is_read_back_from_its_text_and_nothing_else_is_taken_for_one()
    {
        using var key = SigningKey.Make();
        using var again = SigningKey.FromPem(key.ToPem());
        using var other = SigningKey.Make();
        using var rsa = System.Security.Cryptography.RSA.Create(1024);
        using var p384 = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP384);

        Assert.Equal(key.Key, again!.Key);
        Assert.NotEqual(key.Key, other.Key);
        Assert.Null(SigningKey.FromPem(key.Key.ToPem()));
        Assert.Null(SigningKey.FromPem(rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Null(SigningKey.FromPem(p384.ExportPkcs8PrivateKeyPem()));
        Assert.Null(SigningKey.FromPem("no key"));
    }
}
