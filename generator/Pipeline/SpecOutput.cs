using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents the result of compiling a spec.</summary>
/// <param name="Files">The generated files.</param>
/// <param name="Diagnostics">The diagnostics.</param>
/// <param name="Contract">The contract; null if the project does not have a file for it, or nothing is generated.</param>
internal sealed record SpecOutput(EquatableArray<CSharpFile> Files, EquatableArray<DiagnosticInfo> Diagnostics, SpecContract? Contract = null);
