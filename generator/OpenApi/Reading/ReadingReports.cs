using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Parts;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Provides what the readers need to report errors.</summary>
/// <param name="Diagnostics">Receives the errors in the document.</param>
/// <param name="Externals">Describes the references to other files; null for a document without any.</param>
internal sealed record ReadingReports(DiagnosticBag Diagnostics, ExternalReferences? Externals);
