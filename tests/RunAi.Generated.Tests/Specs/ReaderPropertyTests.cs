using System.Text.Json;
using CsCheck;

namespace RunAi.Generator.Tests.Specs;

/// <summary>What holds for texts that nobody wrote down.</summary>
public sealed class ReaderPropertyTests
{
    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    [Fact]
    public void JSON_is_accepted_exactly_where_the_platform_accepts_it() =>
        MutatedTexts.Json.Sample(text => IsJsonToThePlatform(text) == (SpecReading.ReadJson(text).Diagnostics.Count == 0), iter: 20_000);

    [Fact]
    public void JSON_that_both_accept_has_the_same_content() =>
        MutatedTexts.Json.Sample(
            text => !IsJsonToThePlatform(text) || JsonElement.DeepEquals(Parse(text), Parse(SpecReading.ReadJson(text).Root.ToJson())), iter: 20_000);

    [Fact]
    public void Every_string_survives_writing_and_reading() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(
            text => SpecReading.Parse($"[{JsonSerializer.Serialize(text)}]").Items[0].Text == text, iter: 5_000);

    [Fact]
    public void A_text_without_a_tree_has_a_diagnostic_and_nothing_throws() =>
        Gen.OneOf(MutatedTexts.Json, MutatedTexts.Yaml, Gen.String).Sample(
            text => IsExplained(SpecReading.ReadJson(text)) && IsExplained(SpecReading.ReadYaml(text)), iter: 10_000);

    private static bool IsExplained(SpecReading reading) => reading.Root is not null || reading.Diagnostics.Count > 0;

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, NoDuplicates);
        return document.RootElement.Clone();
    }

    private static bool IsJsonToThePlatform(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, NoDuplicates);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
