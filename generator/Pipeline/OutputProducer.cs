using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Emit;

namespace RunAi.Generator.Pipeline;

/// <summary>Adds sources and diagnostics to the compilation.</summary>
internal static class OutputProducer
{
    /// <summary>Adds a generated file, or the diagnostic of an unexpected exception.</summary>
    public static void AddSource(SourceProductionContext production, CSharpFile file)
    {
        try
        {
            production.AddSource(file.HintName, SourceText.From(FileEmitter.Emit(file), Encoding.UTF8));
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            production.ReportDiagnostic(DiagnosticFactory.Create(InternalErrors.Create(exception, path: null, file.HintName)));
        }
    }

    /// <summary>Adds a diagnostic, or the diagnostic of an unexpected exception.</summary>
    public static void AddDiagnostic(SourceProductionContext production, DiagnosticInfo info)
    {
        try
        {
            production.ReportDiagnostic(DiagnosticFactory.Create(info));
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            production.ReportDiagnostic(DiagnosticFactory.Create(InternalErrors.Create(exception, path: null, info.Id)));
        }
    }
}
