using System.Text.Json;
using CsCheck;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Property tests of the JSON and YAML parsers.</summary>
public sealed class ReaderPropertyTests
{
    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    [Fact]
    public void JSON_is_accepted_exactly_if_System_Text_Json_accepts_it() =>
        MutatedTexts.Json.Sample(text => IsValidForSystemTextJson(text) == (SpecReading.ReadJson(text).Diagnostics.Count == 0), iter: 20_000);

    [Fact]
    public void Accepted_JSON_has_the_same_content_as_in_System_Text_Json() =>
        MutatedTexts.Json.Sample(
            text => !IsValidForSystemTextJson(text) || JsonElement.DeepEquals(Parse(text), Parse(SpecReading.ReadJson(text).Root.ToJson())), iter: 20_000);

    [Fact]
    public void Every_string_round_trips() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(
            text => SpecReading.Parse($"[{JsonSerializer.Serialize(text)}]").Items[0].Text == text, iter: 5_000);

    [Fact]
    public void Any_text_has_a_tree_or_a_diagnostic() =>
        Gen.OneOf(MutatedTexts.Json, MutatedTexts.Yaml, Gen.String).Sample(
            text => HasTreeOrDiagnostic(SpecReading.ReadJson(text)) && HasTreeOrDiagnostic(SpecReading.ReadYaml(text)), iter: 10_000);

    private static bool HasTreeOrDiagnostic(SpecReading reading) => reading.Root is not null || reading.Diagnostics.Count > 0;

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, NoDuplicates);
        return document.RootElement.Clone();
    }

    private static bool IsValidForSystemTextJson(string text)
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
