namespace DueCourse.Casework.Evidence;

/// <summary>
/// The check digit of a machine-readable zone: each character's value times 7, 3, 1 in turn, added up, and the last digit of that.
/// </summary>
/// <remarks>
/// ICAO Doc 9303, part 3, 4.9. What it can tell follows from the weights. All are prime to ten, so one changed character goes
/// unseen exactly where its value keeps its last digit: 0, A, K, U and the filler stand for each other, so do 1, B, L and V, and so
/// on up to 9, J and T. All differ by an even number, so two neighbours that change places go unseen exactly where their values
/// differ by a multiple of five. Two changes can cancel out. It finds slips; it proves nothing genuine.
/// </remarks>
public static class ZoneCheck
{
    private static ReadOnlySpan<int> Weights => [7, 3, 1];

    /// <summary>The value of a character: 0 to 9, A to Z from 10 to 35, the filler 0; -1 for what cannot stand in a zone.</summary>
    public static int Value(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'Z' => c - 'A' + 10,
        '<' => 0,
        _ => -1,
    };

    /// <summary>The check digit over some characters, all of which can stand in a zone.</summary>
    /// <exception cref="ArgumentException">One cannot.</exception>
    public static int Digit(ReadOnlySpan<char> over)
    {
        var sum = 0;
        for (var i = 0; i < over.Length; i++)
        {
            var value = Value(over[i]);
            if (value < 0) throw new ArgumentException($"\"{over[i]}\" cannot stand in a zone", nameof(over));
            sum += value * Weights[i % 3];
        }

        return sum % 10;
    }
}
