using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Emit;
using RunAi.Generator.Pipeline;

namespace RunAi.Generated.Fuzz.Targets;

/// <summary>Runs the whole generator and parses its output as C#.</summary>
internal sealed class GeneratorTarget : FuzzTarget
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly SpecMetadata Metadata = new("FuzzClient", "RunAi.Fuzz", "", "", "", "", "", "", "", "", "", "fuzz.csproj", "fuzz.yaml");

    public override string Name => "generator";

    public override void Run(ReadOnlySpan<byte> bytes)
    {
        var spec = new SpecFile("fuzz.yaml", Encoding.UTF8.GetString(bytes), Metadata);
        var output = SpecCompiler.Compile(new SpecInput(spec, Overlay: null, NamespaceOwner: null), CancellationToken.None);
        if (output.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == DiagnosticIds.InternalError) is { } internalError)
        {
            throw new FuzzFaultException(internalError.ToString());
        }

        foreach (var file in output.Files)
        {
            var tree = CSharpSyntaxTree.ParseText(FileEmitter.Emit(file), ParseOptions);
            if (tree.GetDiagnostics().FirstOrDefault() is { } diagnostic)
            {
                throw new FuzzFaultException($"{file.HintName} is not valid C#: {diagnostic}");
            }
        }
    }
}
