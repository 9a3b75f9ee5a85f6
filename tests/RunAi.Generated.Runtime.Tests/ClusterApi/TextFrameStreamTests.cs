using CsCheck;
using RunAi.Generated.WebSockets;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests the conversion of text frames with random frames, read in random pieces.</summary>
public sealed class TextFrameStreamTests
{
    private static readonly Gen<(int Opcode, bool IsFinal, bool IsMasked, int Length)[]> Frames =
        Gen.Select(Gen.Int[0, 15], Gen.Bool, Gen.Bool, Gen.OneOf(Gen.Int[0, 8], Gen.Int[120, 130], Gen.Int[65_530, 65_540])).Array[0, 8];

    [Fact]
    public void Only_the_opcodes_of_text_frames_change() => Gen.Select(Frames, Gen.Int[1, 5_000]).Sample((frames, piece) =>
    {
        var sent = Write(frames);
        using var stream = new TextFrameStream(new MemoryStream(sent));
        var received = new MemoryStream();
        var buffer = new byte[piece];
        int count;
        while ((count = stream.Read(buffer, 0, piece)) > 0)
        {
            received.Write(buffer, 0, count);
        }

        var expected = Write([.. frames.Select(frame => frame with { Opcode = frame.Opcode == 1 ? 2 : frame.Opcode })]);
        return received.ToArray().AsSpan().SequenceEqual(expected);
    }, iter: 300);

    /// <summary>Writes frames whose payloads consist of bytes that look like the headers of text frames.</summary>
    private static byte[] Write((int Opcode, bool IsFinal, bool IsMasked, int Length)[] frames)
    {
        using var stream = new MemoryStream();
        foreach (var (opcode, isFinal, isMasked, length) in frames)
        {
            stream.WriteByte((byte)((isFinal ? 0x80 : 0) | opcode));
            var mask = isMasked ? 0x80 : 0;
            if (length < 126)
            {
                stream.WriteByte((byte)(mask | length));
            }
            else if (length <= ushort.MaxValue)
            {
                stream.Write([(byte)(mask | 126), (byte)(length >> 8), (byte)length]);
            }
            else
            {
                stream.Write([(byte)(mask | 127), 0, 0, 0, 0, (byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length]);
            }

            var payload = new byte[length + (isMasked ? 4 : 0)];
            Array.Fill(payload, (byte)0x81);
            stream.Write(payload);
        }

        return stream.ToArray();
    }
}
