using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Binds the options of drift.</summary>
internal static class DriftOptionsBinder
{
    private const string Section = "Drift:";

    public static void Bind(DriftOptions options, SettingsReader settings)
    {
        options.MaxFindings = settings.GetCount(Section + nameof(DriftOptions.MaxFindings)) ?? options.MaxFindings;
        options.MaxLogEntriesPerHour = settings.GetCount(Section + nameof(DriftOptions.MaxLogEntriesPerHour)) ?? options.MaxLogEntriesPerHour;
    }
}
