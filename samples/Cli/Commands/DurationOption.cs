using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RunAi.Generated.Cli.Commands;

/// <summary>Creates options for durations, such as 90s, 15m or 8h.</summary>
internal static class DurationOption
{
    public static Option<TimeSpan?> Create(string name, string description) => new(name) { Description = description, CustomParser = Parse };

    private static TimeSpan? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        Func<double, TimeSpan>? unit = text[^1..] switch
        {
            "s" => TimeSpan.FromSeconds,
            "m" => TimeSpan.FromMinutes,
            "h" => TimeSpan.FromHours,
            _ => null,
        };
        if (unit is not null && double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number < 1e6)
        {
            return unit(number);
        }

        result.AddError($"'{text}' is not a duration such as 90s, 15m or 8h.");
        return null;
    }
}
