namespace RunAi.Generated.Fuzz;

/// <summary>Mutates bytes without coverage feedback: flips, cuts, repeats and splices, with pieces of JSON and YAML syntax.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ":", ",", "\"", "\\", "&a ", "*a", "? ", "- ", "|\n", ">-\n", "<<: *a", "!!int ",
            "$ref", "#/", "1e999", "-0", "null", "\\u0000", "\n\n", "\t",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0x00], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf], [0xe2, 0x80, 0xa8], [0xfe, 0xff],
    ];

    /// <summary>Mutates a copy of the bytes. The same seed gives the same result.</summary>
    public static byte[] Apply(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        var mutated = new List<byte>(bytes);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(mutated.Count + 1);
            var length = Math.Min(random.Next(1, 16), mutated.Count - at);
            switch (random.Next(5))
            {
                case 0 when length > 0:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    mutated.InsertRange(at, mutated.GetRange(at, length));
                    break;
                case 3:
                    mutated.InsertRange(random.Next(mutated.Count + 1), mutated.GetRange(at, length));
                    break;
                default:
                    mutated.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. mutated];
    }
}
