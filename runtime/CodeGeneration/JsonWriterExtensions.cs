using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Writes the members of objects for generated code. <c>WriteRequired…</c> writes null as null; <c>WriteOptional…</c> leaves null out;
/// <c>WriteIfSet…</c>, for <see cref="Optional{T}"/>, leaves out the absent and writes null as null. Each method has a name of its own:
/// overloads, above all those that take functions, would cost the compiler of generated code a third of its time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWriterExtensions;
