namespace DueCourse.Casework.Notices.Pages;

using System.Text;

/// <summary>
/// The code by which a copy of a notice is checked: twelve signs made from its number and the hash of what it says, and one more
/// that shows a slip in typing. It holds no secret. That a code fits a copy shows that the copy says what it said when the code was
/// made; whether that notice was issued is shown by the record, or by a bundle of the case.
/// </summary>
public static class NoticeCode
{
    // Thirty-one signs, a prime number: the sum below then changes with any one sign, and with any two that change places. No I, L, O, U, Z.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXY";

    private const int Length = 12;

    /// <summary>The code: <c>7KQ2-M0XR-9T4H-C</c>.</summary>
    public static string Of(NoticePage page)
    {
        var hash = Digest.Of(Encoding.UTF8.GetBytes($"{CanonicalText.Form}\n{page.Number}\n{CanonicalText.Hash(page)}")).ToBytes();
        var code = new char[Length + 1];
        var (value, sum) = (new System.Numerics.BigInteger(hash, isUnsigned: true, isBigEndian: true), 0);
        for (var i = 0; i < Length; i++)
        {
            value = System.Numerics.BigInteger.DivRem(value, Signs.Length, out var sign);
            code[i] = Signs[(int)sign];
            sum += (i + 1) * (int)sign;
        }

        code[Length] = Signs[sum % Signs.Length];
        return $"{new string(code, 0, 4)}-{new string(code, 4, 4)}-{new string(code, 8, 4)}-{code[Length]}";
    }

    /// <summary>Reads a code as people type one: in small letters, without the strokes, with O for 0, I or L for 1 and Z for 2.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="code">The code as it is printed.</param>
    /// <returns>Whether it can be one: it has its length, and its last sign fits the others.</returns>
    public static bool TryRead(string typed, out string code)
    {
        code = "";
        var signs = typed.Where(c => c is not ('-' or ' ')).Select(char.ToUpperInvariant).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', 'Z' => '2', _ => c }).ToArray();
        if (signs.Length != Length + 1 || !Array.TrueForAll(signs, Signs.Contains)) return false;
        var sum = 0;
        for (var i = 0; i < Length; i++) sum += (i + 1) * Signs.IndexOf(signs[i], StringComparison.Ordinal);
        if (Signs[sum % Signs.Length] != signs[Length]) return false;
        code = $"{new string(signs, 0, 4)}-{new string(signs, 4, 4)}-{new string(signs, 8, 4)}-{signs[Length]}";
        return true;
    }
}
