using System.Text.Json;
using k8s.Models;

namespace RunAi.Generated.Kubernetes.Tests.Serialization;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.0Gi", "0")]
    [InlineData("-0", "0")]
    [InlineData("1", "1")]
    [InlineData("+1", "1")]
    [InlineData("1000m", "1")]
    [InlineData("1.5", "1500m")]
    [InlineData("0.5", "500m")]
    [InlineData(".5", "500m")]
    [InlineData("5.", "5")]
    [InlineData("1000", "1k")]
    [InlineData("1024", "1024")]
    [InlineData("1500k", "1500k")]
    [InlineData("128000M", "128G")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1Ki", "1Ki")]
    [InlineData("1000Ki", "1000Ki")]
    [InlineData("0.5Ki", "512")]
    [InlineData("0.001Ki", "1024m")]
    [InlineData("1e3", "1e3")]
    [InlineData("1E3", "1e3")]
    [InlineData("1500e-3", "1500e-3")]
    [InlineData("1E", "1E")]
    [InlineData("12e6", "12e6")]
    [InlineData("1e1", "10")]
    [InlineData("-1.5", "-1500m")]
    [InlineData("12345n", "12345n")]
    [InlineData("1000n", "1u")]
    [InlineData("0.1n", "1n")]
    [InlineData("-0.1n", "-1n")]
    [InlineData("1e-100000", "1e-9")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "9223372036854775807")]
    [InlineData("-1e100000", "-9223372036854775807e0")]
    [InlineData("8Ei", "9223372036854775807")]
    public void Canonical_form_has_no_fraction_and_the_largest_suffix(string text, string canonical)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(canonical.Replace("e0", "", StringComparison.Ordinal), quantity.ToCanonicalString());
        Assert.Equal(text, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(quantity.ToCanonicalString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1kk")]
    [InlineData("1K")]
    [InlineData("1ki")]
    [InlineData("1mi")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("m")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1e3k")]
    [InlineData("1,5")]
    [InlineData("0x1")]
    [InlineData("١")]
    [InlineData("--1")]
    [InlineData("1e9999999999")]
    [InlineData("NaN")]
    public void Other_texts_are_rejected(string text)
    {
        Assert.False(Quantity.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
    }

    [Fact]
    public void Amounts_are_compared_by_value()
    {
        Assert.Equal(Quantity.Parse("1"), Quantity.Parse("1000m"));
        Assert.Equal(Quantity.Parse("1").GetHashCode(), Quantity.Parse("1e0").GetHashCode());
        Assert.True(Quantity.Parse("1Gi") > Quantity.Parse("1G") && Quantity.Parse("0.5") < Quantity.Parse("1") && (Quantity)"2" >= 2 && (Quantity)"2" <= 2);
        Assert.True(Quantity.Parse("1.0") == 1 && Quantity.Parse("1.1") != 1);
        Assert.Equal(1.5m, Quantity.Parse("1500m").ToDecimal());
        Assert.Equal(["100m", "1", "1k"], new Quantity[] { "1k", "100m", "1" }.Order().Select(quantity => quantity.ToString()));
        Assert.Equal((Quantity)0, default);
    }

    [Theory]
    [InlineData("\"1.5Gi\"")]
    [InlineData("\"1000m\"")]
    [InlineData("1")]
    [InlineData("0.50")]
    [InlineData("1e3")]
    public void JSON_is_written_as_it_was_read(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Quantity>(json)));

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("\"a\"")]
    [InlineData("[1]")]
    public void JSON_of_other_types_is_rejected(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));

    /// <summary>Compares values and canonical forms with those of the client of the Kubernetes project.</summary>
    [Fact]
    public void Values_are_those_of_KubernetesClient()
    {
        var random = new Random(7);
        string[] suffixes = ["n", "u", "m", "", "k", "M", "G", "Ki", "Mi", "Gi", "e3", "e-3"];
        for (var sample = 0; sample < 5000; sample++)
        {
            var fraction = random.Next(2) == 0 ? $".{random.Next(1000)}" : "";
            var text = $"{(random.Next(4) == 0 ? "-" : "")}{random.Next(100_000)}{fraction}{suffixes[random.Next(suffixes.Length)]}";
            var ours = Quantity.Parse(text);
            var theirs = new ResourceQuantity(text).ToDecimal();

            // KubernetesClient does not round values below 10⁻⁹.
            var difference = Math.Abs(ours.ToDecimal() - theirs);
            Assert.True(difference < 0.000000001m, $"{text}: {ours.ToDecimal()} and {theirs}");
        }
    }
}
