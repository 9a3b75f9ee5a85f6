using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class NumberFormattingTests
{
    // The same numbers in every run, of all magnitudes, with few and many digits.
    private static readonly double[] Numbers = [.. Seeded().Take(20_000)];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-1", -1)]
    [InlineData("0.25", 0.25)]
    [InlineData("-98.6", -98.6)]
    [InlineData("999999999999999", 999999999999999)]
    [InlineData("0.00000000000001", 1e-14)]
    public void Number_with_few_digits_is_read(string json, double expected)
    {
        Assert.True(ShortNumber.TryParse(Encoding.ASCII.GetBytes(json), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("1E-3")]
    [InlineData("1000000000000000")]
    [InlineData("0.1000000000000001")]
    [InlineData("123456789012345678901234567890")]
    public void Number_with_many_digits_or_an_exponent_is_left_to_the_framework(string json) =>
        Assert.False(ShortNumber.TryParse(Encoding.ASCII.GetBytes(json), out _));

    [Fact]
    public void Negative_zero_preserves_its_sign()
    {
        Assert.True(double.IsNegative(Json.Read("-0.0", JsonRead.Double)));
        Assert.Equal("-0", Json.Write(-0.0, JsonWrite.Double));
    }

    [Fact]
    public void Numbers_are_written_as_by_the_framework() =>
        Assert.All(Numbers, static number => Assert.Equal(FrameworkText(number), Json.Write(number, JsonWrite.Double)));

    [Fact]
    public void Numbers_are_read_as_by_the_framework() => Assert.All(Numbers, static number =>
    {
        var read = Json.Read(number.ToString("R", CultureInfo.InvariantCulture), JsonRead.Double);

        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(read));
    });

    private static string FrameworkText(double number)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteNumberValue(number);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<double> Seeded()
    {
        var random = new Random(20260301);
        while (true)
        {
            var digits = random.NextInt64(1, 1_000_000_000_000_000) / (long)Math.Pow(10, random.Next(0, 15));
            yield return digits;
            yield return -(double)digits / Math.Pow(10, random.Next(0, 9));
            yield return random.NextDouble() * Math.Pow(10, random.Next(-8, 20));
            yield return BitConverter.Int64BitsToDouble(random.NextInt64()) is var any && double.IsFinite(any) ? any : 0;
        }
    }
}
