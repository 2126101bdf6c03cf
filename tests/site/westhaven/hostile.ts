/** What would like to be code, wherever it is put. */
export const hostile = `<script>alert("x")</script> {{ constructor }} </script><!-- & "' ]]>`;
