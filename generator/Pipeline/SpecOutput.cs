using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents the result of compiling a spec.</summary>
internal sealed record SpecOutput(EquatableArray<CSharpFile> Files, EquatableArray<DiagnosticInfo> Diagnostics);
