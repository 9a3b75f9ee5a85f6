using System.Globalization;
using Microsoft.Extensions.Options;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Reads settings from a configuration section or from environment variables. Empty values count as not set.</summary>
/// <param name="read">Returns the text of a setting.</param>
/// <param name="format">Returns the name of a setting in messages.</param>
internal sealed class SettingsReader(Func<string, string?> read, Func<string, string> format)
{
    public string? GetText(string key) => read(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <exception cref="OptionsValidationException">The setting is not a URL.</exception>
    public Uri? GetUri(string key) => GetText(key) is { } text ? ParseUri(key, text) : null;

    /// <exception cref="OptionsValidationException">The setting is neither true nor false.</exception>
    public bool? GetBoolean(string key) => GetText(key) is not { } text ? null
        : bool.TryParse(text, out var value) ? value
        : throw CreateException($"{format(key)} must be true or false.");

    /// <exception cref="OptionsValidationException">The setting is not an integer of at least 0.</exception>
    public int? GetCount(string key) => GetText(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : throw CreateException($"{format(key)} must be an integer of at least 0.");

    /// <exception cref="OptionsValidationException">The setting is not the name of a value, ignoring case.</exception>
    public T? GetEnum<T>(string key)
        where T : struct, Enum => GetText(key) is not { } text ? null
        : Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw CreateException($"{format(key)} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <exception cref="OptionsValidationException">The text is not a URL.</exception>
    public Uri ParseUri(string key, string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri)
        ? uri
        : throw CreateException($"{format(key)} is not a valid URL, such as https://company.run.ai.");

    public static OptionsValidationException CreateException(string message) => new(Options.DefaultName, typeof(RunAiOptions), [message]);
}
