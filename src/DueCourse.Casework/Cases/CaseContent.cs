namespace DueCourse.Casework.Cases;

using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using DueCourse.Casework.Access;

/// <summary>
/// What a case holds, as one hash: the same as long as nothing is recorded in it, or erased from it, but that somebody looked. What
/// follows from a case's facts can be kept under it and need not be worked out again.
/// </summary>
public static class CaseContent
{
    /// <summary>Of a case, whole or as its reader sees it.</summary>
    public static Digest Of(LiveCase c)
    {
        var told = new ArrayBufferWriter<byte>(64 * (c.History.Count + 1));
        told.Write(c.Id.ToBytes());
        foreach (var entry in c.History)
        {
            if (Looks.IsLook(entry.Event)) continue;
            var at = told.GetSpan(17);
            at[0] = (byte)entry.Id.Compartment;
            BinaryPrimitives.WriteInt32BigEndian(at[1..], entry.Id.Number);
            BinaryPrimitives.WriteInt64BigEndian(at[5..], entry.At.ToUnixTimeTicks());
            BinaryPrimitives.WriteInt32BigEndian(at[13..], entry.Event is Erased ? -1 : Encoding.UTF8.GetByteCount(entry.Command));
            told.Advance(17);
            Encoding.UTF8.GetBytes(entry.Command, told);
        }

        return Digest.Of(told.WrittenSpan);
    }
}
