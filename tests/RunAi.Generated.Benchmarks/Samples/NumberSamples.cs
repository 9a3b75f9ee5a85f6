using System.Text.Json;

namespace RunAi.Generated.Benchmarks.Samples;

/// <summary>The numbers of a page of projects.</summary>
internal static class NumberSamples
{
    /// <summary>Collects the numbers of all projects of a page, as a JSON array and as values.</summary>
    public static (byte[] Json, double[] Values) Collect(byte[] page)
    {
        var values = new List<double>();
        var texts = new List<string>();
        var reader = new Utf8JsonReader(page);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Number || reader.CurrentDepth < 2)
            {
                continue;
            }

            values.Add(reader.GetDouble());
            texts.Add(System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
        }

        return (System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', texts)}]"), [.. values]);
    }
}
