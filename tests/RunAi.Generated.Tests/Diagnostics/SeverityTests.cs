using Microsoft.CodeAnalysis;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Severities in an <c>.editorconfig</c> apply to the specs that match its sections.</summary>
public sealed class SeverityTests
{
    private const string Spec = "/app/specs/spec.yaml";

    // The path contains a dot segment: RUNAI0013.
    private static readonly SpecItem Skipped = TinySpec.Operation("get", "/things/../x", "") with { Path = Spec };

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_matching_section_sets_the_severity(string severity, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(Diagnose($"[*.yaml]\ndotnet_diagnostic.RUNAI0013.severity = {severity}\n")).Severity);

    [Fact]
    public void Severity_none_suppresses_a_diagnostic() => Assert.Empty(Diagnose("[*]\ndotnet_diagnostic.RUNAI0013.severity = none\n"));

    [Fact]
    public void A_disabled_diagnostic_is_enabled_by_a_section()
    {
        var spec = TinySpec.WithRequest("Thing: {required: [spec], properties: {name: {type: string}}, additionalProperties: false}") with { Path = Spec };

        Assert.Equal([], GetDiagnostics(spec));
        Assert.Equal([("RUNAI0021", DiagnosticSeverity.Info)], GetDiagnostics(spec with { Config = CreateConfig("suggestion") }));
        Assert.Equal([("RUNAI0021", DiagnosticSeverity.Warning)], GetDiagnostics(spec with { Config = CreateConfig("warning") }));

        static ConfigItem CreateConfig(string severity) => new("/app/.editorconfig", $"[*]\ndotnet_diagnostic.RUNAI0021.severity = {severity}\n");

        static IEnumerable<(string, DiagnosticSeverity)> GetDiagnostics(SpecItem spec) =>
            new GeneratorSession(spec) { ReportsHints = false }.Run().Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.RUNAI0013.severity = error\n")]
    [InlineData("[specs/other.yaml]\ndotnet_diagnostic.RUNAI0013.severity = error\n")]
    [InlineData("[*]\ndotnet_diagnostic.RUNAI0012.severity = error\n")]
    public void A_section_that_does_not_match_is_ignored(string config) => Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Diagnose(config)).Severity);

    [Fact]
    public void The_nearest_editorconfig_takes_precedence()
    {
        var above = Skipped with
        {
            Path = "/app/other/other.yaml",
            Namespace = "Other",
            Config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = error\n"),
        };
        var near = Skipped with { Config = new ConfigItem("/app/specs/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = suggestion\n") };

        Assert.Equal(
            [("other.yaml", DiagnosticSeverity.Error), ("spec.yaml", DiagnosticSeverity.Info)],
            new GeneratorSession(above, near).Run().Diagnostics
                .Select(diagnostic => (Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic.Severity)).Order());
    }

    [Fact]
    public void Every_diagnostic_can_be_configured()
    {
        var ids = typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        var text = "[*]\n" + string.Concat(ids.Select(id => $"dotnet_diagnostic.{id}.severity = suggestion\n"));
        var config = new SettingsFile(SettingsFileKind.Config, "/app/.editorconfig", text);

        var configured = EditorConfigSeverities.Apply(new(ids.Select(id => DiagnosticInfo.Create(id, new SourceLocation(Spec, 0, 0)))), new([config]));

        Assert.Equal(ids, configured.Where(diagnostic => diagnostic.Level == DiagnosticLevel.Info).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_change_of_a_severity_does_not_parse_specs_again()
    {
        var config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = error\n");
        var session = new GeneratorSession(Skipped with { Config = config });
        session.Run();

        var step = session.EditFile("/app/.editorconfig", text => text.Replace("error", "suggestion", StringComparison.Ordinal));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(step.Diagnostics).Severity);
        Assert.Empty(step.GetChanges(TrackingNames.Inputs));
        Assert.Equal(1, step.Emissions);
    }

    private static IReadOnlyList<Diagnostic> Diagnose(string config) =>
        new GeneratorSession(Skipped with { Config = new ConfigItem("/app/.editorconfig", "root = true\n" + config) }).Run().Diagnostics;
}
